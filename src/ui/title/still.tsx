import { Mug } from './mug.tsx';
import { Notebook } from './notebook.tsx';

/** What lies on your side of the table, in focus: the notebook, a pencil, something warm. */
export function Still() {
  return <><Notebook /><Mug /></>;
}
