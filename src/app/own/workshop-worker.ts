import meeting from '../../../stories/lib/meeting.ink?raw';
import { examine, type Examination } from '../../core/own/examine.ts';
import { sentence } from '../../core/own/trouble.ts';
import type { Chosen } from './chosen.ts';
import { readChosen } from './read-chosen.ts';

const SHARED = new Map([['lib/meeting.ink', meeting], ['meeting.ink', meeting]]);

const tell = (heard: Examination): void => { self.postMessage(heard); };

self.addEventListener('message', ({ data }: MessageEvent<Chosen>) => void work(data));

/** Off the page: whatever a story does here, the page lives. */
async function work(chosen: Chosen): Promise<void> {
  const brought = await readChosen(chosen);
  if (!brought.ok) return tell({ kind: 'refused', troubles: [sentence(brought.error)] });
  for await (const heard of examine(brought.value, { shared: SHARED, now: () => performance.now() })) tell(heard);
}
