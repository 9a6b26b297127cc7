import { worthTalking, totalsOf } from '../../core/ballot/pick.ts';
import type { ReportedDecision, RoomReport } from '../../core/ballot/report.ts';
import { composureWord, groundWord } from '../../core/meeting/words.ts';
import { planWord, words as debrief } from '../debrief/words.ts';
import { endingOf, ofDay, sayLeads, saySplit, sayTotals, words } from './words.ts';
import styles from './room-paper.module.css';

/** Moments in full: so many, with every decision in a line, fill two sheets or three. */
const MOMENTS = 6;

/** The facilitator's report, as it is printed. */
export function RoomPaper({ report, day }: { report: RoomReport; day: string }) {
  const { title, ending, composure, commonGround, plan, decisions, leftBehind, voters } = report;
  const results = [[debrief.results.composure, composureWord(composure.to), composure.to], [debrief.results.ground, groundWord(commonGround.to), commonGround.to], [debrief.results.plan, planWord(plan), plan]] as const;
  return (
    <div class={styles.printed}>
      <header class={styles.head}>
        <h1>{words.paper.heading}</h1>
        <p>{title} · {ofDay(day)}</p>
        <p class={styles.ending}>{endingOf(ending)}</p>
        <dl>{results.map(([name, word, value]) => <div key={name}><dt>{name}</dt><dd><b>{word}</b> {value}</dd></div>)}</dl>
        <p>{sayTotals(totalsOf(report), voters).join(' ')}</p>
      </header>
      <section>
        <h2>{words.paper.moments}</h2>
        <div class={styles.moments}>{worthTalking(report, MOMENTS).map((decision) => <Moment key={decision.decision} decision={decision} />)}</div>
      </section>
      <section>
        <h2>{words.paper.every}</h2>
        <table>
          <thead><tr>{words.paper.columns.map((name, place) => <th key={place} scope="col">{name}</th>)}</tr></thead>
          <tbody>
            {decisions.map((decision) => <Row key={decision.decision} decision={decision} back={false} />)}
            {leftBehind.map((decision, place) => <Row key={`back ${place}`} decision={decision} back />)}
          </tbody>
        </table>
        <p class={styles.legend}>{words.paper.legend}</p>
      </section>
      <section class={styles.talk}>
        <h2>{words.paper.questions}</h2>
        {words.paper.asked.map((question) => <div key={question} class={styles.question}><p>{question}</p><i /><i /></div>)}
      </section>
      <p class={styles.foot}>{words.paper.foot}</p>
    </div>
  );
}

function Moment({ decision }: { decision: ReportedDecision }) {
  const { before, options, played, scene, elsewhere } = decision;
  const other = elsewhere.flatMap((place) => options[place] ?? []).toSorted((a, b) => (b.votes.at(-1) ?? 0) - (a.votes.at(-1) ?? 0))[0];
  return (
    <article class={styles.moment}>
      <h3>{words.decision(decision.decision + 1)}{scene && <span> · {scene.title}</span>}</h3>
      {before && <p class={styles.before}>{before.speaker && <b>{before.speaker}: </b>}{before.words}</p>}
      <ul>{options.map(({ letter, text, votes, shares }, place) => (
        <li key={letter} data-played={place === played}>
          <b>{letter}</b>
          <span>{text} {place === played && <em>{words.played}</em>}</span>
          <span class={styles.count}>{votes.join(' → ')}</span>
          <span class={styles.track}><i style={{ width: `${(shares.at(-1) ?? 0) * 100}%` }} /></span>
        </li>
      ))}</ul>
      <p>{saySplit(decision).join(' ')}</p>
      {other?.instead && <p>{words.paper.notPlayed}: <b>{other.letter}.</b> {sayLeads(other.instead).join(' ')}</p>}
    </article>
  );
}

function Row({ decision, back }: { decision: ReportedDecision; back: boolean }) {
  const { options, played, ballots, standing, turned, elsewhere } = decision;
  const votesOf = (ballot: number): string => (ballots.length === 0 ? '' : options.map(({ letter, votes }) => `${letter} ${votes.at(ballot) ?? 0}`).join(' · '));
  const { notes } = words.paper;
  const noted = [
    ...(back ? [notes.back] : []), ...(turned ? [notes.turned] : []), ...(standing === 'level' ? [notes.level] : []),
    ...(standing === 'fewer' || standing === 'nobody' ? [notes.fewer] : []), ...(elsewhere.length > 0 ? [notes.elsewhere] : []),
  ];
  return (
    <tr>
      <th scope="row">{decision.decision + 1}</th>
      <td class={styles.said}>{ballots.length > 0 && <b>{options[played]?.letter} </b>}{options[played]?.text}</td>
      <td>{ballots.length === 0 ? words.paper.noVote : votesOf(0)}</td>
      <td>{ballots.length > 1 && votesOf(-1)}</td>
      <td>{noted.join(', ')}</td>
    </tr>
  );
}
