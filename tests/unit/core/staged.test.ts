import { expect, test } from 'vitest';
import { stagedAfter } from '../../../src/core/meeting/staged.ts';
import type { Line } from '../../../src/core/story/beat.ts';

const says = (id: string, staging: Line['staging'] = {}): Line =>
  ({ kind: 'line', speaker: { kind: 'person', id }, text: '…', staging, events: [] });
const PEOPLE = ['rivera', 'okafor'];

test('people look at whoever speaks, and the one who speaks at you', () => {
  const seats = stagedAfter([says('rivera')], PEOPLE);
  expect([seats['rivera']?.gaze, seats['okafor']?.gaze]).toEqual(['you', 'rivera']);
});

test('hands that spoke come to rest when someone else speaks; crossed arms stay crossed', () => {
  const seats = stagedAfter([says('rivera', { gesture: 'open', mood: 'surprised' }), says('okafor', { gesture: 'crossed' }), says('rivera')], PEOPLE);
  expect(stagedAfter([says('rivera', { gesture: 'open', mood: 'surprised' }), says('okafor')], PEOPLE)['rivera']).toMatchObject({ gesture: 'rest', mood: 'neutral' });
  expect(seats['okafor']?.gesture).toBe('crossed');
});
