import { useId } from 'preact/hooks';
import { MOST, type MyPage } from '../../core/page/page.ts';
import { Growing } from './growing.tsx';
import { words } from './words.ts';
import styles from './my-page.module.css';

interface FieldProps { readonly name: string; readonly hint: string; readonly value: string; readonly most?: number; readonly onText: (text: string) => void; readonly lines?: true }

/** A line to write on, with its name before it. */
export function Field({ name, hint, value, most = MOST.field, onText, lines }: FieldProps) {
  const id = useId();
  return (
    <div class={styles.field} data-lines={lines}>
      <label for={id}>{name}</label>
      <Growing id={id} value={value} placeholder={hint} maxLength={most} onText={onText} {...(!lines && { onKeyDown: (event) => { if (event.key === 'Enter') event.preventDefault(); } })} />
    </div>
  );
}

/** The real meeting: whose it is, when, and who will be there. */
export function Head({ page, change }: { readonly page: MyPage; readonly change: (to: MyPage) => void }) {
  return (
    <header class={styles.head}>
      <Field name={words.child} hint={words.childHint} value={page.child} onText={(child) => change({ ...page, child })} />
      <Field name={words.date} hint={words.dateHint} value={page.date} onText={(date) => change({ ...page, date })} />
      <Field name={words.people} hint={words.peopleHint} value={page.people} most={MOST.entry} onText={(people) => change({ ...page, people })} />
    </header>
  );
}
