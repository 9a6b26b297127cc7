import { useState } from 'preact/hooks';
import type { Taken } from '../../core/page/edit.ts';
import { gather } from '../../core/page/gather.ts';
import { MOST, type ListId } from '../../core/page/page.ts';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';
import { Page } from '../shared/page.tsx';
import { useCommands, useUiState } from '../store.tsx';
import type { MyPageView } from './contract.ts';
import { Field, Head } from './head.tsx';
import { List } from './list.tsx';
import { Printing } from './print/printing.tsx';
import { Stars } from './stars.tsx';
import { useMyPage } from './use-my-page.ts';
import { words } from './words.ts';
import styles from './my-page.module.css';

const LEFT: readonly ListId[] = ['questions', 'gives', 'asks', 'phrases'];
const RIGHT: readonly ListId[] = ['goals', 'pauses', 'rights'];

/** The page to take along, edited as it lies there. */
export function MyPageScreen() {
  const view = useUiState((state) => state.myPage);
  return view && <OpenPage view={view} />;
}

function OpenPage({ view: { offers, titles } }: { readonly view: MyPageView }) {
  const { go } = useCommands();
  const { page, kept, change, flush } = useMyPage();
  const [taken, onTaken] = useState<Taken | null>(null);
  const [printing, setPrinting] = useState(false);
  const gathered = gather(page, offers);
  const writing = { paper: { page, offers }, change, taken, onTaken };
  const lists = (of: readonly ListId[]) => of.map((list) => <List key={list} list={list} gathered={gathered} {...writing} />);
  const startPrinting = (): void => { flush(); setPrinting(true); };
  return (
    <Page back={words.back} onBack={() => { flush(); go('shelf'); }}>
      <div class={styles.over}>
        <div>
          <h1>{words.heading}</h1>
          <p>{words.intro}</p>
        </div>
        <Button look="main" icon="printer" onClick={startPrinting}>{words.print}</Button>
      </div>
      <div class={styles.paper}>
        <p class={styles.kept}><Icon name={kept ? 'check' : 'text'} size={1.1} />{kept ? words.kept : words.keeping}</p>
        <Head page={page} change={change} />
        <Field name={words.first} hint={words.firstHint} value={gathered.first} most={MOST.entry} onText={(first) => change({ ...page, first })} />
        <div class={styles.columns}>
          <div>{lists(LEFT)}</div>
          <div>
            <Stars {...writing} titles={titles} />
            {lists(RIGHT)}
            <Field name={words.notes} hint={words.notesHint} value={page.notes} most={MOST.notes} onText={(notes) => change({ ...page, notes })} lines />
          </div>
        </div>
        <p class={styles.legend}>{words.legend}</p>
      </div>
      <Printing page={page} gathered={gathered} open={printing} onClose={() => setPrinting(false)} />
    </Page>
  );
}
