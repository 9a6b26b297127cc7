import { describe, expect, test } from 'vitest';
import { reactionsTo, silenceOf } from '../../../src/core/meeting/reactions.ts';
import { sceneryAfter, type Staged } from '../../../src/core/meeting/staged.ts';
import type { Line } from '../../../src/core/story/beat.ts';
import { frameFor } from '../../../src/stage/framing.ts';
import { Glide } from '../../../src/stage/glide.ts';
import { seatsFor } from '../../../src/stage/seating.ts';
import { lasts, lips } from '../../../src/stage/speech.ts';

const seat = (over: Partial<Staged> = {}): Staged => ({ mood: 'neutral', gesture: 'rest', gaze: 'you', ...over });
const line = (over: Partial<Line> = {}): Line => ({ kind: 'line', speaker: { kind: 'person', id: 'rivera' }, text: 'Thirty minutes.', staging: {}, events: [], ...over });
const around = (over: Partial<Parameters<typeof reactionsTo>[0]> = {}) =>
  ({ line: line(), number: 4, seats: { rivera: seat(), okafor: seat(), yusuf: seat({ gesture: 'write' }) }, trust: { okafor: 2, yusuf: 0 }, ...over });

describe('the others, while one speaks', () => {
  test('an ordinary line moves nobody else', () => {
    expect(reactionsTo(around())).toEqual([]);
  });

  test('who is hurt is looked at by the others, and whoever writes puts the pen down', () => {
    const hurt = line({ speaker: { kind: 'you' }, events: [{ kind: 'trustMoved', person: 'rivera', by: -2, to: -2 }] });
    const acts = reactionsTo(around({ line: hurt }));
    expect(acts.filter((act) => act.gaze === 'rivera').map((act) => act.person).sort()).toEqual(['okafor', 'yusuf']);
    expect(acts).toContainEqual(expect.objectContaining({ person: 'yusuf', gesture: 'rest' }));
  });

  test('after a blow, the one who trusts you most looks at you', () => {
    const blow = line({ events: [{ kind: 'composureMoved', by: -10, to: 40 }] });
    expect(reactionsTo(around({ line: blow }))).toContainEqual(expect.objectContaining({ person: 'okafor', gaze: 'you', mood: 'concerned' }));
  });

  test('nobody looks kindly who has lost all trust', () => {
    const blow = line({ events: [{ kind: 'composureMoved', by: -10, to: 40 }] });
    expect(reactionsTo(around({ line: blow, trust: { okafor: -3, yusuf: -2 } })).some((act) => act.mood === 'concerned')).toBe(false);
  });

  test('in a silence two look at each other, and whoever will break it looks down first', () => {
    const acts = silenceOf(around());
    expect(acts[0]).toMatchObject({ person: 'rivera', gaze: 'table' });
    expect(acts.slice(1).map(({ person, gaze }) => [person, gaze])).toEqual([['okafor', 'yusuf'], ['yusuf', 'okafor']]);
  });

  test('the same line of the same run always has the same reactions', () => {
    const heard = line({ events: [{ kind: 'heard', entry: 'x' }] });
    expect(reactionsTo(around({ line: heard }))).toEqual(reactionsTo(around({ line: heard })));
  });
});

describe('lips', () => {
  test('close for m, open for a, and rest at a full stop', () => {
    const shapes = lips({ text: 'Mama. Oh.', speed: 'slow' }).map((shape) => shape.viseme);
    expect(shapes.slice(0, 3)).toEqual(['m', 'a', 'rest']);
    expect(shapes).toContain('rest');
    expect(shapes).toContain('o');
  });

  test('stop with the last word, however fast it comes', () => {
    for (const speed of ['slow', 'normal', 'fast', 'at-once'] as const) {
      const words = { text: 'Honestly? Mornings are fine. It’s after lunch.', speed };
      expect(lips(words).at(-1)).toEqual({ at: lasts(words), viseme: 'rest' });
    }
  });
});

describe('what glides', () => {
  test('starts softly, never overshoots, and arrives', () => {
    const glide = new Glide({ x: 0 }, 300);
    glide.aim({ x: 10 });
    const path = Array.from({ length: 100 }, () => { glide.step(16); return glide.now.x; });
    expect(path[0]).toBeLessThan(0.4);
    expect(Math.max(...path)).toBeLessThanOrEqual(10);
    expect([...path].sort((a, b) => a - b)).toEqual(path);
    expect(path[18]).toBeGreaterThan(8.5);
    expect(glide.moving).toBe(false);
  });

  test('is at the same place on a slow machine as on a fast one', () => {
    const [fast, slow] = [new Glide({ x: 0 }, 400), new Glide({ x: 0 }, 400)];
    for (const glide of [fast, slow]) glide.aim({ x: 100 });
    for (let step = 0; step < 24; step++) fast.step(10);
    slow.step(240);
    expect(slow.now.x).toBeCloseTo(fast.now.x, 6);
  });
});

describe('how the room is seen', () => {
  const SIZE = { width: 1280, height: 620 };
  const seats = seatsFor(5, { width: 1280, top: 0 });
  const left = seats[0] ?? { x: 0, y: 0, scale: 1, facing: 0 };

  test('turning to a speaker leaves the name plates before their people', () => {
    const everyone = frameFor({ framing: 'wide', shot: 'usual' }, SIZE, left, false);
    const speaker = frameFor({ framing: 'wide', shot: 'usual' }, SIZE, left, true);
    for (const { x } of seats) expect(Math.abs((x - everyone.x) * everyone.zoom - (x - speaker.x) * speaker.zoom)).toBeLessThan(14);
  });

  test('from the door the room is farther off, and on a phone a silence takes in who sits beside', () => {
    const usual = frameFor({ framing: 'wide', shot: 'usual' }, SIZE, left, false);
    expect(frameFor({ framing: 'wide', shot: 'door' }, SIZE, left, false).zoom).toBeLessThan(usual.zoom * 0.95);
    const phone = { width: 390, height: 460 };
    expect(frameFor({ framing: 'speaker', shot: 'wide' }, phone, left, false).zoom).toBeLessThan(frameFor({ framing: 'speaker', shot: 'usual' }, phone, left, false).zoom * 0.8);
  });

  test('one stays at the door until one is somewhere else', () => {
    const at = (...lines: readonly Partial<Line>[]) => sceneryAfter(lines.map(line));
    expect(at({ staging: { shot: 'door', thing: 'stack' } }, {})).toEqual({ shot: 'door', thing: 'stack' });
    expect(at({ staging: { shot: 'door' } }, { events: [{ kind: 'placeEntered', place: 'hallway' }] })).toEqual({ shot: 'usual', thing: 'nothing' });
    expect(at({ staging: { shot: 'wide' } }, {}).shot).toBe('usual');
  });
});
