import { leading } from '../../core/ballot/tally.ts';
import type { HostPress, OptionView, VoteView } from './contract.ts';
import { words } from './words.ts';

/** A control: what it says, and what it presses. */
export interface Control { readonly name: string; readonly press: HostPress | 'debrief' }

type Stage = Pick<VoteView, 'stage' | 'again' | 'tally'> & { readonly options: readonly OptionView[]; readonly waits: boolean };

const press = (kind: 'next' | 'open' | 'close' | 'discuss' | 'revote' | 'reveal' | 'resume'): Control => ({ name: words.press[kind], press: { kind } });
const DEBRIEF: Control = { name: words.press.debrief, press: 'debrief' };

export const playing = ({ letter, index }: OptionView): Control => ({ name: words.press.play(letter), press: { kind: 'play', index } });

/** The next press that a facilitator most likely wants: vote, talk, vote again, show, play. */
export function likeliest(view: Stage): Control | null {
  switch (view.stage) {
    case 'reading': return press('next');
    case 'ready': return press('open');
    case 'open': return press('close');
    case 'closed': return view.again ? press('reveal') : press('discuss');
    case 'discussing': return press('revote');
    case 'revealed': return inOrder(view.options, view.tally).map(playing)[0] ?? null;
    case 'paused': return press('resume');
    case 'over': case 'ended': return DEBRIEF;
  }
}

/** What else makes sense now, the likelier first. */
export function others(view: Stage): readonly Control[] {
  const plays = inOrder(view.options, view.tally).map(playing);
  switch (view.stage) {
    case 'reading': return [press('open')];
    case 'ready': return plays;
    case 'open': case 'paused': case 'over': case 'ended': return [];
    case 'closed': return [...(view.again ? [press('discuss'), press('revote')] : [press('reveal'), press('revote')]), ...plays];
    case 'discussing': return [press('reveal'), ...plays];
    case 'revealed': return [...plays.slice(1), press('discuss'), press('revote')];
  }
}

/** Options by their votes where these may be known, else as they stand. */
function inOrder<Option extends OptionView>(options: readonly Option[], tally: VoteView['tally']): readonly Option[] {
  return tally ? options.map((option, place) => ({ option, votes: tally[place] ?? 0 })).toSorted((a, b) => b.votes - a.votes).map(({ option }) => option) : options;
}

/** Letters of those that lead together; empty where one leads alone. */
export function level({ options, tally }: Pick<Stage, 'options' | 'tally'>): readonly string[] {
  const first = tally ? leading(tally) : [];
  return first.length > 1 ? first.map((place) => options[place]?.letter ?? '') : [];
}
