import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { NotebookView } from '../contract.ts';
import { Dialog } from '../shared/dialog.tsx';
import { WORDS } from './words.ts';
import styles from './notebook-dialog.module.css';

interface Note {
  readonly text: string;
  readonly name?: string;
}

const noted = (texts: readonly string[]): readonly Note[] => texts.map((text) => ({ text }));

export function NotebookDialog({ notebook, onClose }: { readonly notebook: NotebookView; readonly onClose: () => void }) {
  const pages: readonly (readonly [string, readonly Note[]])[] = [
    [WORDS.matters, noted(notebook.matters)],
    [WORDS.heard, notebook.heard],
    [WORDS.asked, notebook.asked],
    [WORDS.given, notebook.offered],
    [WORDS.couldGive, noted(notebook.couldGive.filter((give) => !notebook.offered.some(({ text }) => text === give)))],
    [WORDS.writtenDown, notebook.agreed],
    [WORDS.stillOpen, notebook.leftOpen],
  ];
  const written = pages.filter(([, notes]) => notes.length > 0);
  return (
    <Dialog title={WORDS.notebookTitle} closeLabel={WORDS.close} onClose={onClose}>
      <div class={styles.page}>
        {written.length === 0 && <p class={styles.blank}>{WORDS.notebookEmpty}</p>}
        {written.map(([title, notes]) => (
          <Section key={title} title={title}>
            {notes.map(({ text, name }) => <li key={text}>{text}{name && <span class={styles.who}>{name}</span>}</li>)}
          </Section>
        ))}
      </div>
    </Dialog>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const heading = useId();
  return (
    <section class={styles.section} aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}
