import { useState } from 'preact/hooks';
import { ROOM_KINDS, type RoomKind } from '../../core/ballot/room.ts';
import { Button } from '../shared/button.tsx';
import { Page } from '../shared/page.tsx';
import { useCommands, useUiState } from '../store.tsx';
import { words } from './words.ts';
import styles from './setup.module.css';

export function SetupScreen() {
  const setup = useUiState((state) => state.groupSetup);
  const title = useUiState((state) => state.scenario?.title ?? '');
  const { startGroup, reopenGroup, go } = useCommands();
  const [kind, setKind] = useState<RoomKind>('phones');
  const [votes, setVotes] = useState<'hidden' | 'open'>('hidden');
  const [hand, setHand] = useState<string | null>(null);
  const [locale, setLocale] = useState<string | null>(null);
  if (!setup) return null;
  const { server, languages, hands, starting, scenario, open } = setup;
  const possible = (each: RoomKind): boolean => each === 'hands' || server === 'here';
  const text = words.setup;
  return (
    <Page back={text.back} onBack={() => go('shelf')}>
      <form class={styles.sheet} onSubmit={(event) => { event.preventDefault(); startGroup({ kind: possible(kind) ? kind : 'hands', scenario, locale: locale ?? languages[0]?.locale ?? 'en', hand, votes }); }}>
        <h1>{text.heading}</h1>
        <p>{title}</p>
        {open && <p>{text.stillOpen} <Button onClick={() => reopenGroup(open.code)}>{text.reopen(open.title)}</Button></p>}
        <fieldset>
          <legend>{text.how}</legend>
          {ROOM_KINDS.map((each) => (
            <label key={each} class={styles.choice}>
              <input type="radio" name="kind" aria-label={text.kinds[each].name} checked={kind === each} disabled={!possible(each)} onChange={() => setKind(each)} />
              <span><b>{text.kinds[each].name}</b> {text.kinds[each].means}</span>
            </label>
          ))}
          <p role="status">{server === 'looking' ? text.looking : server === 'none' ? text.none : ''}</p>
        </fieldset>
        <fieldset>
          <legend>{text.votes}</legend>
          {(['hidden', 'open'] as const).map((each) => (
            <label key={each} class={styles.choice}><input type="radio" name="votes" checked={votes === each} onChange={() => setVotes(each)} /><span><b>{text[each].name}</b> {text[each].means}</span></label>
          ))}
        </fieldset>
        {languages.length > 1 && <label>{text.language} <select onChange={(event) => setLocale(event.currentTarget.value)}>{languages.map((each) => <option key={each.locale} value={each.locale}>{each.name}</option>)}</select></label>}
        <details>
          <summary>{text.hand}</summary>
          <p>{text.handNote}</p>
          <label class={styles.choice}><input type="radio" name="hand" checked={hand === null} onChange={() => setHand(null)} />{text.dealt}</label>
          {hands.map((each) => <label key={each.id} class={styles.choice}><input type="radio" name="hand" checked={hand === each.id} onChange={() => setHand(each.id)} />{each.beneath}</label>)}
        </details>
        <Button look="main" type="submit" disabled={starting || (server === 'looking' && kind !== 'hands')}>{starting ? text.starting : text.start}</Button>
        <p><a href={`#/guide/${scenario}`}>{text.guide}</a></p>
      </form>
    </Page>
  );
}
