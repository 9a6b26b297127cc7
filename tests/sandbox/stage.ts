/**
 * The stage alone: `npx vite`, then /tests/sandbox/stage.html.
 * The address may set everything: ?people=5&mood=warm&gesture=rest&gaze=you&speaker=2&speaking&composure=90&framing=wide&trust=0&still&height=86&bare
 * Without `mood` or `gesture` each person has another one.
 */
import { GESTURES, isOneOf, MOODS, PLACES_TO_LOOK } from '../../src/core/story/vocabulary.ts';
import { STAGE_ART } from '../../src/stage/art.ts';
import { openStage, type PersonView, type StageView } from '../../src/stage/stage.ts';

const LOOKS = ['whitfield', 'okafor', 'rivera', 'chen', 'yusuf', 'reed'];
const DEFAULTS = { people: '5', mood: 'each', gesture: 'each', gaze: 'speaker', speaker: '2', composure: '90', framing: 'wide', trust: '0', first: '0', height: '100' };
type Setting = keyof typeof DEFAULTS;

const CHOICES: Partial<Record<Setting, readonly string[]>> = {
  people: ['3', '4', '5', '6'],
  mood: ['each', ...MOODS],
  gesture: ['each', ...GESTURES],
  gaze: ['speaker', ...PLACES_TO_LOOK],
  speaker: ['none', '0', '1', '2', '3', '4', '5'],
  composure: ['90', '50', '15'],
  framing: ['wide', 'speaker'],
  trust: ['-5', '-2', '0', '2', '5'],
};

const asked = new URLSearchParams(location.search);
const chosen: Record<Setting, string> = { ...DEFAULTS, ...Object.fromEntries(asked) };

function person(index: number): PersonView {
  const look = LOOKS[index] ?? 'rivera';
  const shifted = index + Number(chosen.first);
  const gaze = chosen.gaze === 'speaker' ? (LOOKS[Number(chosen.speaker)] ?? 'you') : chosen.gaze;
  return {
    id: look,
    look,
    mood: isOneOf(MOODS, chosen.mood) ? chosen.mood : (MOODS[shifted % MOODS.length] ?? 'neutral'),
    gesture: isOneOf(GESTURES, chosen.gesture) ? chosen.gesture : (GESTURES[shifted % GESTURES.length] ?? 'rest'),
    gaze: gaze === look ? 'you' : gaze,
    trust: Number(chosen.trust),
  };
}

function view(): StageView {
  const people = Array.from({ length: Number(chosen.people) }, (_, index) => person(index));
  return {
    people,
    speaker: people[Number(chosen.speaker)]?.id ?? null,
    speaking: asked.has('speaking'),
    composure: Number(chosen.composure),
    framing: chosen.framing === 'speaker' ? 'speaker' : 'wide',
    stillness: asked.has('still'),
  };
}

const host = document.querySelector<HTMLElement>('#host');
const controls = document.querySelector<HTMLFormElement>('#controls');
if (host && controls) {
  host.style.setProperty('--height', `${chosen.height}%`);
  const opened = await openStage(host, STAGE_ART);
  if (!opened.ok) throw new Error(opened.error.code);
  const stage = opened.value;
  Object.assign(globalThis, { stage });
  stage.show(view());
  if (!asked.has('bare')) {
    for (const [option, values] of Object.entries(CHOICES) as [Setting, readonly string[]][]) {
      const select = document.createElement('select');
      select.append(...values.map((value) => new Option(value, value, false, value === chosen[option])));
      select.addEventListener('change', () => {
        chosen[option] = select.value;
        stage.show(view());
      });
      const label = document.createElement('label');
      label.append(`${option} `, select);
      controls.append(label);
    }
  }
}
