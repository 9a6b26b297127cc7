import type { TableAction } from '../../core/story/vocabulary.ts';
import type { IconName } from '../shared/icon.tsx';
import { useCommands } from '../store.tsx';
import { words as tipWords } from '../tips/words.ts';
import type { PresenterView } from './contract.ts';
import { Papers } from './papers.tsx';
import { PressButton } from './press-button.tsx';
import { mayPlay } from './presenter-press.ts';
import { words } from './presenter-words.ts';
import styles from './presenter-aside.module.css';

const ICONS: Record<TableAction, IconName> = { breathe: 'wind', notebook: 'book', word: 'question', break: 'coffee', reschedule: 'calendar', end: 'door' };

/** What to ask the room, what to draw out, and what a parent may always do. */
export function PresenterAside({ view }: { view: PresenterView }) {
  const { press } = useCommands();
  const { questions, tips, tableActions, stage } = view;
  const live = stage !== 'over' && stage !== 'ended';
  return (
    <>
      {stage !== 'ended' && <div><Papers /></div>}
      {questions.length > 0 && stage !== 'ended' && (
        <section class={styles.card}>
          <h2>{words.ask}</h2>
          <ul class={styles.questions}>{questions.map((question) => <li key={question}>{question}</li>)}</ul>
        </section>
      )}
      {tips.length > 0 && live && (
        <section class={styles.card}>
          <h2>{words.draws}</h2>
          <ul class={styles.tips}>{tips.map((tip) => <li key={tip}><b>{tipWords.tips[tip].name}.</b> {tipWords.tips[tip].short}</li>)}</ul>
        </section>
      )}
      {tableActions.length > 0 && live && (
        <section class={styles.card}>
          <h2>{words.always}</h2>
          <div class={styles.actions}>
            {tableActions.map(({ index, text, action }) => <PressButton key={index} icon={ICONS[action]} disabled={!mayPlay(view)} onClick={() => press({ kind: 'play', index })}>{text}</PressButton>)}
          </div>
        </section>
      )}
    </>
  );
}
