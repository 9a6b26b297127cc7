import type { Revisited } from '../debrief/around.ts';
import type { Way } from '../debrief/judge.ts';
import type { Outlook } from '../debrief/outlook.ts';
import type { Line, Passage } from '../story/beat.ts';
import type { Scenario } from '../story/scenario.ts';
import type { AnyEnding } from '../story/vocabulary.ts';

/** Words as they are quoted: by name, “You”, or null for what one notices. */
export interface Said { readonly speaker: string | null; readonly words: string }

/** Where a meeting would have stood next. */
export const LEADS = ['same', 'elsewhere', 'ends', 'goes-on'] as const;
export type Leads = (typeof LEADS)[number];

/** What follows words at once: what somebody answers, and how far each meter moves. */
export interface Followed {
  readonly reply: Said | null;
  readonly composure: number;
  readonly commonGround: number;
}

/** What would have followed, had these words been said at that moment. */
export interface Instead extends Followed {
  /** What would have been heard at once, and was never heard in this meeting. */
  readonly heard: readonly string[];
  /** The same decision comes next, another one, the meeting ends, or it doesn't end where it did. */
  readonly leads: Leads;
  readonly ending: AnyEnding | null;
  /** Where it leads when it is played on to the end, and where what was said leads, 0 to 100. Null until that is known well enough. */
  readonly ahead: { readonly these: number; readonly said: number; readonly plays: number } | null;
}

/** Times that both must have been played on before anything is said of where they lead. */
const PLAYS = 6;
/** Points between them that count as another place. */
export const FAR = 5;

/** Looks down one way that was open. Null where the meeting could not be followed there. */
export function insteadOf(decision: Revisited, index: number, outlook: Outlook | undefined, heard: readonly string[], scenario: Scenario): Instead | null {
  const way = decision.others.find(({ choice }) => choice.index === index);
  if (!way) return null;
  const { moment: { before }, taken } = decision;
  const { next } = way.passage;
  return {
    ...followedBy(way, decision, scenario),
    heard: way.after.notebook.heard.filter((id) => !before.notebook.heard.includes(id) && !heard.includes(id))
      .flatMap((id) => scenario.heard.find((entry) => entry.id === id)?.text ?? []),
    leads: leadsTo(taken, way),
    ending: next.kind === 'end' ? next.ending : null,
    ahead: aheadOf(index, outlook),
  };
}

export const followedBy = ({ passage, after }: Way, { moment: { before } }: Revisited, scenario: Scenario): Followed => ({
  reply: replyIn(passage, scenario), composure: after.composure - before.composure, commonGround: after.commonGround - before.commonGround,
});

/** The same words can be said next, or some of them: then it is the same moment of the meeting, if not in the same mood. */
function leadsTo(taken: Way, way: Way): Leads {
  const [next, other] = [taken.passage.next, way.passage.next];
  if (other.kind === 'end') return next.kind === 'end' && next.ending === other.ending ? 'same' : 'ends';
  if (next.kind === 'end') return 'goes-on';
  const said = (options: typeof next.options): readonly string[] => options.filter(({ table }) => table === undefined).map(({ path }) => path);
  const open = said(next.options);
  return said(other.options).some((path) => open.includes(path)) ? 'same' : 'elsewhere';
}

function aheadOf(index: number, outlook: Outlook | undefined): Instead['ahead'] {
  const these = outlook?.ways.find(({ way }) => way.choice.index === index);
  const said = outlook?.ways.find(({ taken }) => taken);
  if (!these || !said || Math.min(these.plays, said.plays) < PLAYS) return null;
  return { these: Math.round(these.worth), said: Math.round(said.worth), plays: these.plays };
}

/** Whether it is somewhere else: another place of the story, or clearly more or less at the end. */
export const isElsewhere = ({ leads, ahead }: Instead): boolean =>
  leads !== 'same' || (ahead !== null && Math.abs(ahead.these - ahead.said) >= FAR);

/** The first that somebody says to it, else the first that one notices. */
function replyIn({ lines }: Passage, scenario: Scenario): Said | null {
  const answers = lines.filter((line) => !line.chosen);
  const line = answers.find(({ speaker }) => speaker.kind === 'person') ?? answers[0];
  return line ? quoted(line, scenario) : null;
}

export function quoted({ speaker, text }: Line, scenario: Scenario): Said {
  const name = speaker.kind === 'person' ? (scenario.cast.find(({ id }) => id === speaker.id)?.name ?? speaker.id) : speaker.kind === 'you' ? 'You' : null;
  return { speaker: name, words: text };
}
