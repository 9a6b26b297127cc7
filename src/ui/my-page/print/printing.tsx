import { useState } from 'preact/hooks';
import type { Gathered } from '../../../core/page/gather.ts';
import type { MyPage } from '../../../core/page/page.ts';
import { Button } from '../../shared/button.tsx';
import { Dialog } from '../../shared/dialog.tsx';
import { words } from '../words.ts';
import type { Sized } from './arrange.ts';
import { FORMS, type Form } from './form.ts';
import { printedLists, type PrintedId, type PrintedList } from './lists.ts';
import { Paper } from './paper.tsx';
import { useSized } from './use-sized.tsx';
import styles from './printing.module.css';
import paper from './paper.module.css';

interface Props { readonly page: MyPage; readonly gathered: Gathered; readonly open: boolean; readonly onClose: () => void }

/** What the browser prints, and the choice before that. */
export function Printing({ page, gathered, open, onClose }: Props) {
  const [form, choose] = useState<Form>('sheet');
  const [without, leaveOut] = useState<readonly PrintedId[]>([]);
  const all = printedLists(page, gathered);
  const lists = all.filter(({ id }) => !without.includes(id));
  const sheet = useSized('sheet', page, lists);
  const card = useSized('card', page, lists);
  const sized = { sheet: sheet.sized, card: card.sized };
  const printed = sized[form];
  const toggle = (id: PrintedId): void => leaveOut(without.includes(id) ? without.filter((other) => other !== id) : [...without, id]);
  return <>
    {sheet.trial}
    {card.trial}
    {printed && <div class={paper.printed} data-form={form}><Paper form={form} page={page} lists={lists} sized={printed} /></div>}
    {open && (
      <Dialog title={words.printing.heading} closeLabel={words.printing.close} onClose={onClose}>
        <fieldset class={styles.forms}>
          <legend>{words.printing.choose}</legend>
          {FORMS.map((each) => (
            <label key={each} class={styles.form}>
              <span class={styles.name}><input type="radio" name="form" checked={form === each} onChange={() => choose(each)} /> {words.printing[each]}</span>
              <Preview form={each} page={page} lists={lists} sized={sized[each]} />
              <span class={styles.means}>{words.printing[`${each}Means`]}</span>
            </label>
          ))}
        </fieldset>
        {printed && (printed.rest.length > 0 || without.length > 0) && <TooMuch all={all} lists={lists} sized={printed} without={without} onToggle={toggle} />}
        <div class={styles.go}>
          <Button look="main" icon="printer" onClick={() => print()}>{printed && printed.rest.length > 0 ? words.printing.goWithout : words.printing.go}</Button>
          <p>{words.printing.pdf}</p>
        </div>
      </Dialog>
    )}
  </>;
}

/** The very page, small. */
const Preview = ({ form, page, lists, sized }: { form: Form; page: MyPage; lists: readonly PrintedList[]; sized: Sized | null }) => (
  <div class={styles.preview} aria-hidden="true">
    <div class={`${styles.small} ${paper.previewed}`}>{sized && <Paper form={form} page={page} lists={lists} sized={sized} />}</div>
  </div>
);

interface TooMuchProps { readonly all: readonly PrintedList[]; readonly lists: readonly PrintedList[]; readonly sized: Sized; readonly without: readonly PrintedId[]; readonly onToggle: (id: PrintedId) => void }

/** What doesn’t fit, and the choice what should. */
function TooMuch({ all, lists, sized, without, onToggle }: TooMuchProps) {
  const over = sized.rest.flatMap(({ list, from, to }) => lists[list]?.items.slice(from, to) ?? []);
  return (
    <div class={styles.over}>
      <div role="status">
        {over.length > 0 && <><p>{words.printing.over(over.length)}</p><ul>{over.map(({ text }, place) => <li key={place}>{text}</li>)}</ul></>}
      </div>
      <fieldset class={styles.what}>
        <legend>{words.printing.leaveOff}</legend>
        {all.map(({ id, name, items }) => (
          <label key={id}><input type="checkbox" checked={!without.includes(id)} onChange={() => onToggle(id)} /> {name} ({items.length})</label>
        ))}
      </fieldset>
    </div>
  );
}
