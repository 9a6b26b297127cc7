/**
 * The stage alone: `npx vite`, then /tests/sandbox/stage.html.
 * The address may set everything that the form does, and ?still, ?height=86, ?bare (no form), ?words=… (said aloud), ?first=3 (begins with the third look).
 * Without `mood` or `gesture` each person has another one.
 */
import { GESTURES, isOneOf, MOODS, PLACES_TO_LOOK, ROOMS, SHOTS, THINGS, TIMES } from '../../src/core/story/vocabulary.ts';
import { STAGE_ART } from '../../src/stage/art.ts';
import { openStage, type PersonView, type StageView } from '../../src/stage/stage.ts';

const LOOKS = Object.keys(STAGE_ART.people);
const DEFAULTS = {
  people: '5', mood: 'each', gesture: 'each', gaze: 'speaker', speaker: '2', composure: '90', framing: 'wide', trust: '0', shot: 'usual', thing: 'nothing', room: 'conference', time: 'morning',
  look: 'each', first: '0', height: '100', words: '',
};
type Setting = keyof typeof DEFAULTS;

const CHOICES: Partial<Record<Setting, readonly string[]>> = {
  look: ['each', ...LOOKS],
  people: ['3', '4', '5', '6'],
  mood: ['each', ...MOODS],
  gesture: ['each', ...GESTURES],
  gaze: ['speaker', ...PLACES_TO_LOOK],
  speaker: ['none', '0', '1', '2', '3', '4', '5'],
  composure: ['90', '50', '15'],
  framing: ['wide', 'speaker'],
  trust: ['-5', '-2', '0', '2', '5'],
  shot: SHOTS,
  thing: THINGS,
  time: TIMES,
};

const asked = new URLSearchParams(location.search);
const chosen: Record<Setting, string> = { ...DEFAULTS, ...Object.fromEntries(asked) };
let line = 0;

const oneOf = <T extends string>(list: readonly T[], word: string, otherwise: T): T => (isOneOf(list, word) ? word : otherwise);

function person(index: number): PersonView {
  const shifted = index + Number(chosen.first);
  const look = oneOf(LOOKS, chosen.look, LOOKS[shifted % LOOKS.length] ?? 'rivera');
  const at = chosen.gaze === 'speaker' ? Number(chosen.speaker) : -1;
  const gaze = at === index ? 'you' : at >= 0 ? `person-${at}` : chosen.gaze;
  return {
    id: `person-${index}`,
    look,
    mood: oneOf(MOODS, chosen.mood, MOODS[shifted % MOODS.length] ?? 'neutral'),
    gesture: oneOf(GESTURES, chosen.gesture, GESTURES[shifted % GESTURES.length] ?? 'rest'),
    gaze,
    trust: Number(chosen.trust),
  };
}

function view(): StageView {
  const people = Array.from({ length: Number(chosen.people) }, (_, index) => person(index));
  return {
    people,
    line: String(line),
    speaker: people[Number(chosen.speaker)]?.id ?? null,
    delivery: chosen.words === '' ? 'arrived' : 'arriving',
    words: chosen.words === '' ? null : { text: chosen.words, speed: 'normal' },
    reactions: [],
    composure: Number(chosen.composure),
    framing: oneOf(['wide', 'speaker'] as const, chosen.framing, 'wide'),
    shot: oneOf(SHOTS, chosen.shot, 'usual'),
    thing: oneOf(THINGS, chosen.thing, 'nothing'),
    room: oneOf(ROOMS, chosen.room, 'conference'),
    time: oneOf(TIMES, chosen.time, 'morning'),
    away: false,
    stillness: asked.has('still'),
  };
}

const host = document.querySelector<HTMLElement>('#host');
const controls = document.querySelector<HTMLFormElement>('#controls');
if (host && controls) {
  host.style.setProperty('--height', `${chosen.height}%`);
  const opened = await openStage(host, STAGE_ART, view(), { seen: (seen) => { if (seen) document.body.dataset['drawn'] = 'true'; }, always: asked.has('always') });
  if (!opened.ok) throw new Error(opened.error.code);
  const stage = opened.value;
  stage.show(view());
  if (!asked.has('bare')) {
    for (const [option, values] of Object.entries(CHOICES) as [Setting, readonly string[]][]) {
      const select = document.createElement('select');
      select.append(...values.map((value) => new Option(value, value, false, value === chosen[option])));
      select.addEventListener('change', () => {
        chosen[option] = select.value;
        line += 1;
        stage.show(view());
      });
      const label = document.createElement('label');
      label.append(`${option} `, select);
      controls.append(label);
    }
  }
}
