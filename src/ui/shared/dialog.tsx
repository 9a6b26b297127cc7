import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { IconButton } from './button.tsx';
import styles from './dialog.module.css';

interface Props {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A sheet over the page. The browser's own dialog: it keeps the focus, Escape closes it, the focus goes back. */
export function Dialog({ title, closeLabel, onClose, children }: Props) {
  const element = useRef<HTMLDialogElement>(null);
  const gone = useRef(false);
  const heading = useId();
  useEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => {
      gone.current = true;
      dialog?.close();
    };
  }, []);
  /** A sheet that another one replaces is closed by that: only the player's own closing is told. */
  const closed = (): void => { if (!gone.current) onClose(); };
  const closeOutside = (event: MouseEvent): void => { if (event.target === element.current) onClose(); };
  return (
    <dialog ref={element} class={styles.dialog} aria-labelledby={heading} onClose={closed} onClick={closeOutside}>
      <div class={styles.sheet}>
        <header class={styles.head}>
          <h2 id={heading}>{title}</h2>
          <IconButton icon="close" label={closeLabel} onClick={onClose} />
        </header>
        {children}
      </div>
    </dialog>
  );
}
