import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from './button.tsx';
import styles from './page.module.css';

interface Props {
  /** Where the way back leads, in words. */
  readonly back: string;
  readonly onBack: () => void;
  /** In the middle of the top line where there is room, below it where there isn't. */
  readonly heading?: ComponentChildren;
  /** At the right of the top line. */
  readonly tools?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A quiet page outside the meeting: the room far out of focus behind it, the way back at the top. It is read from its title on. */
export function Page({ back, onBack, heading, tools, children }: Props) {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    window.scrollTo({ top: 0 });
    const title = main.current?.querySelector('h1');
    title?.setAttribute('tabindex', '-1');
    title?.focus({ preventScroll: true });
  }, []);
  return (
    <main ref={main} class={styles.page}>
      <div class={styles.top}>
        <Button look="quiet" icon="arrowLeft" onClick={onBack}>{back}</Button>
        {heading && <div class={styles.heading}>{heading}</div>}
        {tools && <div class={styles.tools}>{tools}</div>}
      </div>
      {children}
    </main>
  );
}
