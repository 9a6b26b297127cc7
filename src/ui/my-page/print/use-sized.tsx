import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MyPage } from '../../../core/page/page.ts';
import { largest, type Measured, type Sized } from './arrange.ts';
import { PX_PER_MM, SHAPES, SIZES, type Form } from './form.ts';
import type { PrintedList } from './lists.ts';
import { Foot, Printed, Title } from './paper.tsx';
import styles from './paper.module.css';

/** Finds the size of type for a form by setting it out of sight, in the width it is printed in. */
export function useSized(form: Form, page: MyPage, lists: readonly PrintedList[]) {
  const trial = useRef<HTMLDivElement>(null);
  const [sized, setSized] = useState<Sized | null>(null);
  const [fonts, setFonts] = useState(false);
  useEffect(() => { void lettersHere().then(() => setFonts(true)); }, []);
  const what = JSON.stringify([page.child, page.date, page.people, lists, fonts]);
  useLayoutEffect(() => { if (trial.current) setSized(sizeOf(form, trial.current)); }, [form, what]);
  return { sized, trial: <Trial form={form} page={page} lists={lists} at={trial} /> };
}

/** Until they have arrived, others stand in for them, of another width. */
const lettersHere = (): Promise<unknown> =>
  Promise.allSettled(['--hand', '--text', '--display'].flatMap((name) => [400, 700].map((weight) =>
    document.fonts.load(`${weight} 12pt ${getComputedStyle(document.documentElement).getPropertyValue(name)}`))));

const Trial = ({ form, page, lists, at }: { readonly form: Form; readonly page: MyPage; readonly lists: readonly PrintedList[]; readonly at: RefObject<HTMLDivElement | null> }) => (
  <div class={styles.trial} aria-hidden="true">
    <div ref={at}>
      <div style={{ width: `${SHAPES[form].head}mm` }} class={form === 'sheet' ? styles.sheetTrial : styles.cardTrial}><Title page={page} /><Foot rest={99} /></div>
      <div style={{ width: `${SHAPES[form].width}mm` }}>{lists.map(({ id, name, items }) => <Printed key={id} name={name} items={items} />)}</div>
    </div>
  </div>
);

function sizeOf(form: Form, trial: HTMLElement): Sized {
  const { columns, height } = SHAPES[form];
  const highOf = (element: Element | null): number => element?.getBoundingClientRect().height ?? 0;
  return largest(SIZES, (points) => {
    trial.style.fontSize = `${points}pt`;
    const [head, foot] = [highOf(trial.querySelector('[data-head]')), highOf(trial.querySelector('[data-foot]'))];
    const room = height * PX_PER_MM;
    const rooms = form === 'sheet' ? Array.from({ length: columns }, () => room - head - foot) : [room - head, room, room, room - foot];
    const lists = [...trial.querySelectorAll('section')].map((list): Measured => {
      const items = [...list.querySelectorAll('[data-item]')].map(highOf);
      return { heading: highOf(list) - items.reduce((sum, item) => sum + item, 0), items };
    });
    return { lists, rooms };
  });
}
