import type { ComponentChildren } from 'preact';
import type { SectionId } from './words.ts';
import styles from './spread.module.css';

const headingId = (id: SectionId): string => `debrief-${id}`;

/** Brings a section to the eye, and to the ear of those who hear the page. */
export function goTo(id: SectionId): void {
  const heading = document.getElementById(headingId(id));
  heading?.focus({ preventScroll: true });
  heading?.closest('section')?.scrollIntoView({ block: 'start' });
}

interface Props {
  readonly id: SectionId;
  readonly title: string;
  readonly intro?: string;
  /** Under the heading, on the left page. */
  readonly left?: ComponentChildren;
  readonly right?: ComponentChildren;
  /** Rows that run over both pages. */
  readonly children?: ComponentChildren;
}

/** A section as an open book: two pages where there is room, one column where there is not. */
export function Spread({ id, title, intro, left, right, children }: Props) {
  return (
    <section class={styles.book} data-section={id} aria-labelledby={headingId(id)}>
      <div class={styles.page}>
        <h2 id={headingId(id)} tabIndex={-1}>{title}</h2>
        {intro && <p class={styles.intro}>{intro}</p>}
        {left}
      </div>
      {right && <div class={styles.page}>{right}</div>}
      {children}
    </section>
  );
}
