import { useState } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { useCommands, useUiState } from '../store.tsx';
import type { PresenterView } from './contract.ts';
import { HostSheets, type HostSheet } from './host-sheets.tsx';
import { likeliest, others, type Control } from './likeliest.ts';
import { moveWords, TIP_NAMES, words } from './words.ts';
import styles from './presenter.module.css';

export function PresenterScreen() {
  const view = useUiState((state) => state.presenter);
  return view && <Presenter view={view} />;
}

function Presenter({ view }: { readonly view: PresenterView }) {
  const { press, openRoomDebrief } = useCommands();
  const [sheet, setSheet] = useState<HostSheet | null>(null);
  const text = words.presenter;
  const carry = ({ press: what }: Control): void => { if (what === 'debrief') openRoomDebrief(); else press(what); };
  const main = likeliest(view);
  return (
    <main class={styles.screen}>
      <header><h1>{view.title}</h1><p>{view.scene} · {text.pace(view.pace)} · {words.here(view.here)}</p></header>
      {view.line && <p class={styles.line}><b>{text.now}</b> {view.line.speaker && `${view.line.speaker}: `}{view.line.text}</p>}
      <ul class={styles.options} aria-label={text.can}>
        {view.options.map((option, place) => (
          <li key={option.index}>
            <p><b>{option.letter}</b> {option.text}{view.running && <b> {words.votes(view.running[place] ?? 0)}</b>}</p>
            <p class={styles.lead}>{option.reply ? `${option.reply.speaker ?? ''} ${option.reply.text}` : text.nobody}</p>
            <p class={styles.lead}>{text.meters.composure} {moveWords(option.composure)} · {text.meters.commonGround} {moveWords(option.commonGround)}{option.practises.map((tip) => ` · ${TIP_NAMES[tip]}`).join('')}{option.against.map((tip) => ` · ${text.against}: ${TIP_NAMES[tip]}`).join('')}</p>
          </li>
        ))}
      </ul>
      {view.questions.length > 0 && <section><h2>{text.questions}</h2>{view.questions.map((each) => <p key={each}>{each}</p>)}</section>}
      <footer class={styles.foot}>
        {main && <Button look="main" onClick={() => carry(main)}>{main.name}</Button>}
        {others(view).map((control) => <Button key={control.name} onClick={() => carry(control)}>{control.name}</Button>)}
        {view.decisions > 0 && <Button onClick={() => press({ kind: 'back', to: view.decisions - 1 })}>{words.press.back}</Button>}
        {view.undoes !== null && <Button look="quiet" onClick={() => press({ kind: 'undo' })}>{words.press.undo}</Button>}
        <Button look="quiet" onClick={() => setSheet('more')}>{words.press.more}</Button>
      </footer>
      <HostSheets sheet={sheet} room={view} questions={view.questions} open={setSheet} close={() => setSheet(null)} />
    </main>
  );
}
