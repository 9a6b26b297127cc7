import { useState } from 'preact/hooks';
import { NOT_PREPARED, type Preparation } from '../../core/debrief/debrief.ts';
import { MOST } from './words.ts';

export interface NotebookMarks {
  readonly preparation: Preparation;
  /** Marks an entry, or takes the mark back. Past the most, nothing happens. */
  mark(page: keyof Preparation, id: string): void;
}

/** What is marked in the notebook; held as long as one is before this door. */
export function usePreparation(): NotebookMarks {
  const [preparation, keep] = useState<Preparation>(NOT_PREPARED);
  return {
    preparation,
    mark: (page, id) => keep((held) => ({ ...held, [page]: marked(held[page], id) })),
  };
}

/** An entry pressed: marked, or its mark taken back; past the most, all stays as it was. */
export function marked(held: readonly string[], id: string): readonly string[] {
  if (held.includes(id)) return held.filter((other) => other !== id);
  return held.length < MOST ? [...held, id] : held;
}
