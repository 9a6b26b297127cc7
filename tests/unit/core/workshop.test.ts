import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { momentAt, paceOf, parseWorkshop, twiceHere, workshopMisfits, type Workshop } from '../../../src/core/story/workshop.ts';
import { loadStory, STORIES, storyIds } from '../../../src/tools/stories/load.ts';
import { gradeOf } from '../../../src/tools/stories/readability.ts';
import { readWorkshop } from '../../../src/tools/stories/workshop.ts';

const step = (from: number, to: number, scenes: readonly string[] = []) => ({ from, to, title: `From ${from}`, do: 'Something.', scenes });

interface Vote { after: string; talk: string }
interface Moment { scene: string; watch: string; questions: string[]; tips: string[]; twice: Vote[]; hint?: string }
interface Plan { about: string; know: string[]; plans: Record<'short' | 'long', ReturnType<typeof step>[]>; moments: Moment[]; closing?: { say: string; questions: string[] } }

const VOTE: Vote = { after: 'Thanks for coming in.', talk: 'Is that thanks?' };
const MOMENT: Moment = { scene: 'welcome', watch: 'Her hands.', questions: ['Who spoke?', 'Who didn’t?'], tips: ['listen'], twice: [VOTE] };

/** A plan for a meeting of two scenes. */
const plain = (): Plan => ({
  about: 'A small room.',
  know: ['It is small.', 'It is a room.'],
  plans: { short: [step(0, 5), step(5, 40, ['welcome', 'offer']), step(40, 45)], long: [step(0, 10), step(10, 80, ['welcome', 'offer']), step(80, 90)] },
  moments: [MOMENT],
  closing: { say: 'Thank you.', questions: ['What would you keep?', 'What would you leave?'] },
});

/** The same with other steps in one of its plans. */
const stepped = (id: 'short' | 'long', ...steps: readonly ReturnType<typeof step>[]): Plan => ({ ...plain(), plans: { ...plain().plans, [id]: steps } });
const withMoments = (...moments: readonly Moment[]): Plan => ({ ...plain(), moments: [...moments] });

function workshop(plan: Plan = plain()): Workshop {
  const parsed = parseWorkshop(plan);
  if (!parsed.ok) throw new Error(parsed.error.join('\n'));
  return parsed.value;
}

const sentences = (plan: unknown): readonly string[] => {
  const parsed = parseWorkshop(plan);
  return parsed.ok ? [] : parsed.error;
};

describe('a plan that doesn’t add up is refused with a sentence that says what to do', () => {
  test.each<[string, unknown, RegExp]>([
    ['steps that overlap', stepped('short', step(0, 5), step(3, 40), step(40, 45)), /^plans\.short: “From 3” begins at minute 3, while the step before it still runs until 5; let it begin at 5$/],
    ['a gap', stepped('short', step(0, 5), step(8, 40), step(40, 45)), /^plans\.short: nothing happens from minute 5 to 8, before “From 8”; let it begin at 5$/],
    ['too short a plan', stepped('long', step(0, 10), step(10, 80), step(80, 85)), /^plans\.long: it ends at minute 85, and is for 90$/],
    ['a step that ends before it begins', stepped('long', step(0, 10), step(10, 10), step(10, 90)), /^plans\.long: “From 10” ends at minute 10, before it has begun at 10/],
    ['a tip that there isn’t', withMoments({ ...MOMENT, tips: ['shouting'] }), /^moments\.0\.tips\.0: .*"shouting"/],
    ['a moment with one question', withMoments({ ...MOMENT, questions: ['Why?'] }), /^moments\.0\.questions: /],
    ['a name that nobody knows', withMoments({ ...MOMENT, hint: 'x' }), /^moments\.0\.hint: /],
    ['no closing', { ...plain(), closing: undefined }, /^closing is missing$/],
  ])('%s', (_, plan, sentence) => {
    expect(sentences(plan)).toHaveLength(1);
    expect(sentences(plan)[0]).toMatch(sentence);
  });
});

describe('a plan that doesn’t fit its story', () => {
  const scenario = { scenes: [{ id: 'welcome', title: 'Welcome' }, { id: 'offer', title: 'The offer' }] };
  const misfits = (plan: Plan): readonly string[] => workshopMisfits(workshop(plan), scenario, ['Ms. Rivera: Thanks for coming in.']);

  test('nothing is found where it fits', () => expect(misfits(plain())).toEqual([]));
  test('a scene of a moment, and of a step', () => {
    expect(misfits(withMoments({ ...MOMENT, scene: 'hello' }))).toEqual(['moments.0: the meeting has no scene “hello”; it has welcome, offer']);
    expect(misfits(stepped('short', step(0, 5), step(5, 40, ['welcome', 'ofer']), step(40, 45)))).toEqual(['plans.short, “From 5”: the meeting has no scene “ofer”; it has welcome, offer']);
  });
  test('a scene that nobody planned, or that has two moments', () => {
    expect(misfits(stepped('long', step(0, 10), step(10, 80, ['welcome']), step(80, 90)))).toEqual(['plans.long: no step plays the scene “offer”; name it in the “scenes” of one']);
    expect(misfits(withMoments(MOMENT, MOMENT))).toEqual(['moments.1: “welcome” has a moment already; put them together']);
  });
  test('words that were rewritten since', () => {
    expect(misfits(withMoments({ ...MOMENT, twice: [{ ...VOTE, after: 'Thank you for coming.' }] }))).toEqual(['moments.0: nobody says “Thank you for coming.” in the story any more; quote the words as they are now']);
  });
});

test('a presenter learns when the room should be at a scene, and that a decision is worth two votes', () => {
  const plan = workshop();
  expect([paceOf(plan, 'long', 'welcome'), paceOf(plan, 'long', 'offer'), paceOf(plan, 'short', 'offer'), paceOf(plan, 'long', 'hallway')]).toEqual([10, 45, 23, null]);
  const moment = momentAt(plan, 'welcome');
  expect(twiceHere(moment, ['Good morning.', 'Thanks for coming in.', 'You notice the clock.'])?.talk).toBe('Is that thanks?');
  expect(twiceHere(moment, ['Good morning.'])).toBeNull();
  expect(momentAt(plan, 'offer')).toBeNull();
  expect(momentAt(null, 'welcome')).toBeNull();
});

describe.each(storyIds())('the workshop of %s', (id) => {
  const loaded = loadStory(id);
  if (!loaded.ok) throw new Error('the story doesn’t load');
  const { workshop: plan, findings } = readWorkshop(join(STORIES, id), loaded.value);

  test('fits its story, and has something to ask at every scene', () => {
    expect(findings).toEqual([]);
    expect(loaded.value.scenario.scenes.filter(({ id: scene }) => momentAt(plan, scene) === null)).toEqual([]);
  });

  test('has at least two decisions to talk about in 45 minutes, and more in 90', () => {
    const votes = plan?.moments.flatMap(({ twice }) => twice) ?? [];
    const short = votes.filter((vote) => vote.short).length;
    expect(short).toBeGreaterThanOrEqual(2);
    expect(votes.length).toBeGreaterThan(short);
  });

  test('is read at a glance', () => {
    const texts = textsIn(JSON.parse(readFileSync(join(STORIES, id, 'workshop.json'), 'utf8')));
    expect(gradeOf(texts)).toBeLessThan(6);
  });
});

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};
