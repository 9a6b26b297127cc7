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
  const heading = useId();
  useEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  const closeOutside = (event: MouseEvent): void => { if (event.target === element.current) onClose(); };
  return (
    <dialog ref={element} class={styles.dialog} aria-labelledby={heading} onClose={onClose} onClick={closeOutside}>
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
