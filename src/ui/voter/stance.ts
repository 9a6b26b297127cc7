import { votesIn } from '../../core/ballot/tally.ts';
import type { VoterView } from '../group/contract.ts';
import { words } from './words.ts';

/** What the phone says at this moment. */
export interface Stance {
  /** Another one is another page: it is read from its top. */
  readonly page: string;
  readonly heading: string;
  readonly hint: string;
}

export function stanceOf(view: VoterView): Stance {
  if (view.refused !== null) return { page: 'refused', heading: words.refused.heading, hint: view.refused };
  if (view.status === 'connecting' && view.said.length + view.options.length + view.decisions === 0) return { page: 'connecting', ...words.connecting };
  switch (view.stage) {
    case 'reading': return { page: `reading ${view.decisions}`, heading: words.reading.heading, hint: isLate(view) ? words.reading.late : words.reading.hint };
    case 'ready': return { page: `vote ${view.decisions}`, ...words.ready };
    case 'open': return openStance(view);
    case 'closed': return { page: ballotPage(view), heading: words.closed.heading, hint: view.mine === null ? words.closed.unvoted : words.closed.voted };
    case 'discussing': return { page: `talk ${view.decisions}`, ...words.discussing };
    case 'revealed': return { page: `shown ${view.decisions}`, heading: words.revealed.heading, hint: view.tally ? words.revealed.total(votesIn(view.tally)) : '' };
    case 'paused': return { page: 'paused', heading: view.question === '' ? words.paused.heading : view.question, hint: pausedHint(view) };
    case 'over': return { page: 'over', ...words.over };
    case 'ended': return { page: 'ended', ...words.ended };
  }
}

function openStance(view: VoterView): Stance {
  const { heading, hint } = view.again ? words.again : words.open;
  return { page: ballotPage(view), heading, hint: view.mine === null ? hint : sentHint(view) };
}

/** Lost on the way, it needs no second sentence: that it is kept stands above. */
const sentHint = ({ sent, status }: VoterView): string => (sent ? words.voted : status === 'away' ? '' : words.onItsWay);

const ballotPage = ({ decisions, again }: VoterView): string => `vote ${decisions}${again ? ' again' : ''}`;

function pausedHint({ question, mine }: VoterView): string {
  if (mine !== null) return words.paused.voted;
  return question === '' ? words.paused.hint : '';
}

/** It came in when the room had decided already, and hasn't been asked anything yet. */
const isLate = ({ decisions, since, last }: VoterView): boolean => decisions > 0 && decisions === since && (last?.mine ?? null) === null;

/** What a screen reader says of a change, once. A vote under way says nothing: its button has said that it is pressed. */
export function spokenOf(view: VoterView): string {
  const { heading, hint } = stanceOf(view);
  if (view.refused === null && view.status === 'away') return awayWords(view);
  if (view.refused === null && view.stage === 'open' && view.mine !== null) return view.sent ? words.voted : '';
  return [leadOf(view), heading, hint].filter((part) => part !== '').map(ended).join(' ');
}

/** What is seen beside the heading, and must be heard before it. */
function leadOf({ stage, question, last }: VoterView): string {
  if (stage === 'paused' && question !== '') return `${words.paused.talk}:`;
  return stage === 'reading' && last ? `${words.last.said}: ${last.text}` : '';
}

const ended = (sentence: string): string => (/[.?!…:”]$/.test(sentence) ? sentence : `${sentence}.`);

export const awayWords = ({ mine }: VoterView): string => (mine === null ? words.reconnecting.plain : words.reconnecting.voted);
