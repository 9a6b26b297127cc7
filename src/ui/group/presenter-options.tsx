import { votesIn } from '../../core/ballot/tally.ts';
import { words as endings } from '../shelf/words.ts';
import { useCommands } from '../store.tsx';
import { words as tipWords } from '../tips/words.ts';
import type { NotedOption, PresenterView } from './contract.ts';
import { PressButton } from './press-button.tsx';
import { HandCount } from './presenter-hands.tsx';
import { countOf, levelLetters, likeliest, mayPlay, standings, type Place } from './presenter-press.ts';
import { movedWord, saidLevel, signed } from './presenter-signs.ts';
import { words } from './presenter-words.ts';
import styles from './presenter-options.module.css';

/** What can be said, how the count runs, and what each of them leads toward. */
export function PresenterOptions({ view }: { view: PresenterView }) {
  const { options, firstTally, kind, here, stage, votes, blocked } = view;
  if (options.length === 0 || stage === 'over' || stage === 'ended') return null;
  const count = countOf(view);
  const main = likeliest(view);
  const places = standings(count, options.length);
  const level = levelLetters(count, options);
  const counted = count.length > 0;
  return (
    <section class={styles.options} aria-labelledby="presenter-options">
      <div class={styles.head}>
        <h2 id="presenter-options">{words.options}</h2>
        {counted && <p>{kind === 'hands' ? words.handsVoted(votesIn(count)) : words.votes(Math.max(votes, votesIn(count)), here)}</p>}
      </div>
      {level.length > 0 && <p class={styles.level}>{saidLevel(level, Math.max(...count))}</p>}
      <ul aria-label={words.options}>
        {options.map((option, place) => (
          <Option
            key={option.index} option={option} place={places[place] ?? null} plays={mayPlay(view) && !(main?.kind === 'play' && main.option.index === option.index)}
            votes={counted ? { now: count[place] ?? 0, of: Math.max(1, votesIn(count)), first: firstTally ? (firstTally[place] ?? 0) : null } : null}
          />
        ))}
      </ul>
      {blocked.length > 0 && <p class={styles.blocked}><b>{words.blocked}</b> {blocked.join(' · ')}</p>}
      <HandCount view={view} />
    </section>
  );
}

interface Votes { readonly now: number; readonly of: number; readonly first: number | null }

function Option({ option, place, votes, plays }: { option: NotedOption; place: Place; votes: Votes | null; plays: boolean }) {
  const { press } = useCommands();
  const { letter, text, index } = option;
  return (
    <li class={styles.option} data-place={place}>
      <span class={styles.letter}>{letter}</span>
      <p class={styles.words}>{text}</p>
      {votes && (
        <div class={styles.count}>
          <span class={styles.bar} aria-hidden="true"><i style={{ inlineSize: `${(votes.now / votes.of) * 100}%` }} /></span>
          <b>{words.count(votes.now)}</b>
          {votes.first !== null && <span>{words.first(votes.first)}</span>}
          {place && <span class={styles.place}>{words.places[place]}</span>}
        </div>
      )}
      <LeadsToward option={option} />
      {plays && <div class={styles.play}><PressButton icon="play" onClick={() => press({ kind: 'play', index })}>{words.play(letter)}</PressButton></div>}
    </li>
  );
}

function LeadsToward({ option: { composure, commonGround, practises, against, reply, hears, ends } }: { option: NotedOption }) {
  return (
    <div class={styles.leads}>
      <p class={styles.meters}>
        {composure === 0 && commonGround === 0 && <span data-way="still">{words.still}</span>}
        {composure !== 0 && <Moved name={words.meters.composure} by={composure} />}
        {commonGround !== 0 && <Moved name={words.meters.commonGround} by={commonGround} />}
      </p>
      {reply && <p class={styles.reply}>{words.says(reply.speaker)}{reply.text}</p>}
      {practises.length > 0 && <p class={styles.tips}><b>{words.practises}</b> {practises.map((tip) => tipWords.tips[tip].name).join(', ')}</p>}
      {against.length > 0 && <p class={styles.tips} data-against><b>{words.against}</b> {against.map((tip) => tipWords.tips[tip].name).join(', ')}</p>}
      {hears.length > 0 && <p class={styles.tips}><b>{words.hears}</b> {hears.join(' · ')}</p>}
      {ends && <p class={styles.ends}><b>{words.ends}</b> {endings.endings[ends]}</p>}
    </div>
  );
}

const Moved = ({ name, by }: { name: string; by: number }) => (
  <span data-way={by > 0 ? 'up' : by < 0 ? 'down' : 'still'}>{name} <b>{signed(by)}</b> <i>{movedWord(by)}</i></span>
);
