import { describe, expect, test } from 'vitest';
import { roomFrom } from '../../../../src/core/ballot/room.ts';
import { playBotRoom } from '../../../fixtures/bot-room.ts';
import { scenario, story } from '../../../fixtures/small-room.ts';

describe('a room of bots', () => {
  test('plays the same session from the same seed', () => {
    expect(playBotRoom({ story, scenario, seed: 4 }).events).toEqual(playBotRoom({ story, scenario, seed: 4 }).events);
  });

  test('leaves a log that makes its room', () => {
    const { events, room } = playBotRoom({ story, scenario });
    expect(roomFrom(events)).toEqual(room);
    expect(room.choices.length).toBeGreaterThan(2);
  });
});
