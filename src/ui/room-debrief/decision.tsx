import type { Followed, Instead, Said } from '../../core/ballot/instead.ts';
import type { ReportedDecision, ReportedOption } from '../../core/ballot/report.ts';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';
import { BallotBars } from './ballot-bars.tsx';
import { sayHeard, sayLeads, sayMeters, saySplit, words } from './words.ts';
import styles from './decision.module.css';

interface Props {
  readonly decision: ReportedDecision;
  /** Absent where nothing can be played now. */
  readonly onPlay?: (index: number) => void;
}

/** One decision of a room: what led to it, how the room split, what came of it, and what was not played. */
export function Decision({ decision, onPlay }: Props) {
  const { before, options, played, came, elsewhere } = decision;
  const others = options.flatMap((option, place) => (option.instead ? [{ option, instead: option.instead, led: elsewhere.includes(place) }] : []));
  return (
    <div class={styles.decision}>
      {before ? <Quote said={before} /> : <p class={styles.quiet}>{words.nothingBefore}</p>}
      <ol class={styles.options}>{options.map((option, place) => <Option key={option.letter} option={option} played={place === played} />)}</ol>
      <ul class={styles.sentences}>{saySplit(decision).map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
      {came && <section class={styles.came}><h4>{words.came}</h4><FollowedBy followed={came} /></section>}
      {others.length > 0 && (
        <section class={styles.others}>
          <h4>{words.others}</h4>
          <p class={styles.quiet}>{words.othersIntro}</p>
          <ul>{others.map((each) => <Other key={each.option.letter} {...each} came={came} {...(onPlay && { onPlay })} />)}</ul>
          {onPlay && <p class={styles.quiet}>{words.mayPlay}</p>}
        </section>
      )}
    </div>
  );
}

const Quote = ({ said: { speaker, words: text } }: { said: Said }) => <p class={styles.before}>{speaker && <b>{speaker}: </b>}{text}</p>;

const Letter = ({ letter }: { letter: string }) => <span class={styles.letter}>{letter}</span>;

const Option = ({ option: { letter, text, votes, shares }, played }: { option: ReportedOption; played: boolean }) => (
  <li class={styles.option} data-played={played}>
    <Letter letter={letter} />
    <div class={styles.body}>
      <p class={styles.text}>{text} {played && <span class={styles.badge}><Icon name="check" size={1.1} />{words.played}</span>}</p>
      {votes.length > 0 && <BallotBars votes={votes} shares={shares} />}
    </div>
  </li>
);

const FollowedBy = ({ followed }: { followed: Followed }) => (
  <>
    {followed.reply && <p>{followed.reply.speaker && <b>{followed.reply.speaker}: </b>}{followed.reply.words}</p>}
    <p class={styles.quiet}>{sayMeters(followed)}</p>
  </>
);

interface OtherProps {
  readonly option: ReportedOption;
  readonly instead: Instead;
  /** It is one of those that would have led elsewhere. */
  readonly led: boolean;
  readonly came: Followed | null;
  readonly onPlay?: (index: number) => void;
}

function Other({ option: { letter, text, index }, instead, led, came, onPlay }: OtherProps) {
  const same = came?.reply != null && came.reply.words === instead.reply?.words;
  return (
    <li class={styles.other}>
      <Letter letter={letter} />
      <div class={styles.body}>
        <p class={styles.text}>{text} {led && <span class={styles.led}><Icon name="map" size={1.1} />{words.led}</span>}</p>
        {same && <p>{words.sameReply}</p>}
        <FollowedBy followed={same ? { ...instead, reply: null } : instead} />
        {instead.heard.length > 0 && <p>{sayHeard(instead.heard)}</p>}
        {sayLeads(instead).map((sentence) => <p key={sentence}>{sentence}</p>)}
        {onPlay && <Button icon="play" aria-label={words.playNowName(letter)} onClick={() => onPlay(index)}>{words.playNow}</Button>}
      </div>
    </li>
  );
}
