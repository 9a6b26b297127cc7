import { describe, expect, test } from 'vitest';
import { phaseOf, readFrom, readFromStart, said, meetingShown, yourWords, lineShown } from '../../../src/core/run/reading.ts';
import { linesOf } from '../../../src/core/run/replay.ts';
import { STAFFING, WORRY, play, playByWords, runOf } from '../../fixtures/small-room.ts';

describe('a meeting is played', () => {
  test('the words before the first decision are said in order, by their speakers', () => {
    const { opening } = play(runOf(STAFFING));
    expect(opening.lines.map((line) => [line.speaker, line.text])).toEqual([
      [{ kind: 'person', id: 'rivera' }, 'Thanks for coming in.'],
      [{ kind: 'narration' }, 'You notice that nobody has said his name.'],
    ]);
    expect(opening.lines[0]?.staging).toEqual({ mood: 'warm', gesture: 'open' });
  });

  test('what moved belongs to the words just before it', () => {
    const { opening, meeting } = play(runOf(STAFFING));
    expect(opening.lines[0]?.events).toEqual([{ kind: 'handDealt', hand: 'staffing' }, { kind: 'sceneEntered', scene: 'welcome' }]);
    expect(opening.lines[1]?.events).toEqual([{ kind: 'composureMoved', by: -6, to: 64 }]);
    expect(meeting.composure).toBe(64);
  });

  test('what a choice moves at once belongs to the choice, what comes of it to the answer', () => {
    const { moments } = playByWords(STAFFING, 'What are you seeing');
    const [words, answer] = moments[0]?.passage.lines ?? [];
    expect(words).toMatchObject({ chosen: true, speaker: { kind: 'you' }, text: 'What are you seeing in class?' });
    expect(words?.events).toEqual([{ kind: 'trustMoved', person: 'okafor', by: 1, to: 2 }]);
    expect(answer?.events).toEqual([{ kind: 'heard', entry: 'afternoons' }]);
  });

  test('saying nothing is done, not said', () => {
    expect(linesOf(playByWords(STAFFING, 'Say nothing'))[2]).toMatchObject({ chosen: true, speaker: { kind: 'narration' }, text: 'Say nothing.' });
  });

  test('words that need more composure than there is stay in sight and can’t be said', () => {
    const { next, meeting } = playByWords(STAFFING, 'So you');
    expect(meeting.composure).toBe(4);
    const options = next.kind === 'choices' ? next.options : [];
    expect(options.find((option) => option.text.includes('Sixty. Or'))).toMatchObject({ blocked: 30 });
    expect(() => playByWords(STAFFING, 'So you', 'Sixty.')).not.toThrow();
    expect(playByWords(STAFFING, 'So you', 'Sixty.').moments).toHaveLength(1);
  });

  test('the hand decides what the same words can get', () => {
    const words = ['What are you', 'Keep sixty', 'Let her finish'] as const;
    const staffing = playByWords(STAFFING, ...words);
    const worry = playByWords(WORRY, ...words);
    expect([staffing.meeting.hand, staffing.next]).toEqual(['staffing', { kind: 'end', ending: 'agreed' }]);
    expect([worry.meeting.hand, worry.next]).toEqual(['worry', { kind: 'end', ending: 'agreed-in-part' }]);
    expect(worry.meeting.notebook).toEqual({ heard: ['afternoons', 'two_schools'], offered: ['any_day'], asked: ['more_minutes'], agreed: ['eight_week_check'], leftOpen: ['keep_sixty'] });
  });

  test('a break brings composure back to 80 and no further, once', () => {
    const { meeting, next } = playByWords(STAFFING, 'So you', 'I want to do this well');
    expect(meeting.composure).toBe(80);
    expect(next.kind === 'choices' && next.options.some((option) => option.table === 'break')).toBe(false);
  });
});

describe('a meeting is read', () => {
  test('one line after another, with the meters as far as they have been moved', () => {
    const start = readFromStart(play(runOf(STAFFING)));
    expect([phaseOf(start), lineShown(start)?.text, meetingShown(start).composure]).toEqual(['line', 'Thanks for coming in.', 70]);
    const second = { ...start, line: 1 };
    expect([phaseOf(second), meetingShown(second).composure]).toEqual(['choosing', 64]);
    expect(said(second)).toHaveLength(2);
  });

  test('your own words stand above their answer and are not waited on', () => {
    const reading = readFromStart(playByWords(STAFFING, 'What are you'));
    expect(lineShown(reading)?.text).toBe('Mornings are fine. It’s after lunch.'.replace('’', "'"));
    expect(yourWords(reading)?.text).toBe('What are you seeing in class?');
  });

  test('a place beyond the end of an edited story opens at its last line', () => {
    const reading = readFrom(play(runOf(STAFFING)), 99);
    expect([reading.line, phaseOf(reading)]).toEqual([1, 'choosing']);
  });

  test('the last line of the meeting waits for the player before the debrief', () => {
    const played = playByWords(STAFFING, 'What are you', 'Keep sixty', 'Let her');
    expect(phaseOf(readFromStart(played))).toBe('line');
    expect(phaseOf(readFrom(played, 99))).toBe('over');
  });
});
