import type { YouAndTheRoom } from '../../core/ballot/you.ts';
import { leading } from '../../core/ballot/tally.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';
import { endingOf, you } from './words.ts';
import styles from './you-and-the-room.module.css';

type Decision = YouAndTheRoom['decisions'][number];

/** Decisions that stand there before “Show all”: a phone is small, and the way on lies beneath. */
const SHOWN = 6;

/** One's own votes beside the room's, on one's own phone, and from there to a meeting of one's own. */
export function YouBesideTheRoom({ view: { ending, decisions }, title, onPlay }: { view: YouAndTheRoom; title: string; onPlay: () => void }) {
  const [all, showAll] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const shown = all ? decisions : decisions.slice(0, SHOWN);
  useEffect(() => { if (all) list.current?.querySelectorAll<HTMLElement>('h3')[SHOWN]?.focus(); }, [all]);
  return (
    <section class={styles.page} aria-labelledby="you-and-the-room">
      <header class={styles.head}>
        <h2 id="you-and-the-room">{you.heading}</h2>
        <p>{title}</p>
        <p class={styles.ending}>{endingOf(ending)}</p>
      </header>
      <p class={styles.sum}>{sumUp(decisions).join(' ')}</p>
      <ol ref={list} class={styles.decisions}>{shown.map((decision) => <OneDecision key={decision.decision} decision={decision} />)}</ol>
      {shown.length < decisions.length && <div class={styles.more}><Button icon="arrowDown" onClick={() => showAll(true)}>{you.showAll(decisions.length)}</Button></div>}
      <div class={styles.alone}>
        <h3>{you.alone}</h3>
        <p>{you.aloneText}</p>
        <Button look="main" icon="door" onClick={onPlay}>{you.play}</Button>
        <p class={styles.quiet}>{you.kept}</p>
      </div>
    </section>
  );
}

const firstOf = ({ mine }: Decision): number | null => mine[0] ?? null;
/** What one said in the end: the last vote that one cast. */
const lastOf = ({ mine }: Decision): number | null => mine.findLast((place) => place !== null) ?? null;
const changedMind = (decision: Decision): boolean => firstOf(decision) !== null && firstOf(decision) !== lastOf(decision);

const withMost = (decision: Decision): boolean => leading(decision.tallies.at(-1) ?? []).includes(lastOf(decision) ?? -1);

function sumUp(decisions: readonly Decision[]): readonly string[] {
  if (decisions.length === 0) return [you.noDecisions];
  const voted = decisions.filter((decision) => lastOf(decision) !== null);
  if (voted.length === 0) return [you.none];
  const changed = voted.filter(changedMind).length;
  return [
    you.voted(voted.length, decisions.length), you.withMost(voted.filter(withMost).length, voted.length),
    ...(changed > 0 ? [you.changed(changed)] : []),
  ];
}

function OneDecision({ decision }: { decision: Decision }) {
  const { options, played } = decision;
  const mine = lastOf(decision);
  return (
    <li class={styles.decision}>
      <h3 tabIndex={-1}>{you.decision(decision.decision + 1)}</h3>
      <p class={styles.label}>{you.room}</p>
      <p class={styles.words}>{options[played]?.text}</p>
      {changedMind(decision) && <Own decision={decision} place={firstOf(decision)} ballot={0} when="first" />}
      {mine === null
        ? <p class={styles.quiet}>{you.satOut}</p>
        : <Own decision={decision} place={mine} ballot={decision.mine.findLastIndex((place) => place !== null)} when={changedMind(decision) ? 'after' : 'only'} />}
      <Votes decision={decision} />
    </li>
  );
}

/** Words that one voted for, and how many others did. */
function Own({ decision: { options, tallies, played }, place, ballot, when }: { decision: Decision; place: number | null; ballot: number; when: keyof typeof you.said }) {
  if (place === null) return null;
  const others = Math.max(0, (tallies[ballot]?.[place] ?? 1) - 1);
  return (
    <div class={styles.own}>
      {place === played
        ? <p class={styles.too}><Icon name="check" /> <span>{you.too[when]}</span></p>
        : <><p class={styles.label}>{you.said[when]}</p><p class={styles.words}>{options[place]?.text}</p></>}
      <p class={styles.quiet}>{place === played ? you.othersToo(others) : you.others(others)}</p>
    </div>
  );
}

function Votes({ decision: { options, tallies, played, mine } }: { decision: Decision }) {
  const last = tallies.at(-1) ?? [];
  const votes = Math.max(1, last.reduce((sum, count) => sum + count, 0));
  return (
    <details class={styles.votes}>
      <summary>{you.all}</summary>
      <ul>{options.map(({ letter, text }, place) => (
        <li key={letter}>
          <p><b>{letter}</b> {text}</p>
          <span class={styles.track} aria-hidden="true"><span style={{ width: `${((last[place] ?? 0) / votes) * 100}%` }} /></span>
          <p class={styles.quiet}>
            {tallies.length > 1 ? you.countThen(you.count(tallies[0]?.[place] ?? 0), you.count(last[place] ?? 0)) : you.count(last[place] ?? 0)}
            {place === played && <em>{you.markPlayed}</em>}
            {mine.includes(place) && <em>{you.mark}</em>}
          </p>
        </li>
      ))}</ul>
    </details>
  );
}
