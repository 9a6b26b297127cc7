import type { TargetedToggleEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Definition } from '../../core/story/scenario.ts';
import styles from './term-note.module.css';

export interface Explained {
  readonly definition: Definition;
  readonly button: HTMLElement;
}

const GAP = 10;

/** What a term means, beside it. The browser's own popover: Escape or a press outside puts it away, and the focus goes back. */
export function TermNote({ explained, onClose }: { readonly explained: Explained; readonly onClose: () => void }) {
  const note = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = note.current;
    if (!element) return;
    element.showPopover();
    placeBeside(element, explained.button);
    element.focus({ preventScroll: true });
  }, [explained]);
  const toggled = (event: TargetedToggleEvent<HTMLDivElement>): void => { if (event.newState === 'closed') onClose(); };
  const { term, means } = explained.definition;
  return (
    <div ref={note} popover="auto" role="dialog" aria-label={term} tabIndex={-1} class={styles.note} onToggle={toggled}>
      <strong>{term}</strong>
      <p>{means}</p>
    </div>
  );
}

/** Above the term where there is room, below it otherwise; never beyond the edge of the window. */
function placeBeside(note: HTMLElement, button: HTMLElement): void {
  const term = button.getBoundingClientRect();
  const { width, height } = note.getBoundingClientRect();
  const left = Math.min(Math.max(GAP, term.left + term.width / 2 - width / 2), window.innerWidth - width - GAP);
  const above = term.top - height - GAP;
  note.style.left = `${left}px`;
  note.style.top = `${above > GAP ? above : term.bottom + GAP}px`;
}
