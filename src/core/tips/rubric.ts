import type { Move } from './tips.ts';

/**
 * What was going on around a choice. `shaken`: composure below 45. `stung`: the words just before cost
 * composure. `hurt`: someone at the table had just lost trust in you. `opened`: what followed wrote
 * something in the notebook. `heardMuch`: three things or more were heard before. `answered`: common
 * ground rose or something was agreed in what followed. `broadBefore`: something broad was offered earlier.
 */
export const CIRCUMSTANCES = ['shaken', 'stung', 'hurt', 'opened', 'heardMuch', 'answered', 'broadBefore'] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];

/**
 * One row of the rubric: a move, in a circumstance, and what it is worth from 1 to 6. `why` is said of
 * a strong moment, `room` of a missed one. `{child}` stands for the child's name. The first row that fits counts.
 */
export interface Rule {
  readonly move: Move;
  readonly when?: Circumstance;
  readonly weight: number;
  readonly why: string;
  readonly room: string;
}

export const RUBRIC: readonly Rule[] = [
  // 1. A position of positive strength
  { move: 'breathe', when: 'shaken', weight: 5, why: 'You were shaken, and you took a moment before you spoke. What came next was your choice.', room: 'You had little left here. One breath costs nothing, and nobody at the table minds.' },
  { move: 'breathe', weight: 1, why: 'You took a moment for yourself before you went on.', room: 'A breath here would have kept some strength for later.' },
  { move: 'break', when: 'shaken', weight: 6, why: 'You asked for a few minutes when you needed them. A break is not giving in. It is how you stay in the room.', room: 'You were running low. Five minutes in the hallway was yours for the asking.' },
  { move: 'break', weight: 2, why: 'You asked for a pause before you had to.', room: 'A short break was open to you here.' },
  { move: 'reschedule', when: 'shaken', weight: 5, why: 'You knew you could not do {child} justice that day, and you said so. Another day is a real answer.', room: 'Another day was open to you. Nothing has to be settled by someone who can’t think any more.' },
  { move: 'reschedule', weight: 1, why: 'You asked for another day.', room: 'Another day was open to you here.' },
  { move: 'name-feeling', when: 'stung', weight: 5, why: 'That stung, and you said how it felt. People can answer a feeling. They can only duck a blow.', room: 'Saying how it felt, in so many words, would have let them answer it.' },
  { move: 'name-feeling', weight: 3, why: 'You said what you felt instead of letting it speak for you.', room: 'There was room here to say what you felt.' },
  { move: 'share-knowledge', when: 'answered', weight: 5, why: 'You told them something about {child} that only you could know, and it changed the talk.', room: 'You know something here that nobody else at the table does. It would have helped them to hear it.' },
  { move: 'share-knowledge', weight: 4, why: 'You told them something about {child} that only you could know.', room: 'You know {child} in hours they never see. There was room to say so.' },
  { move: 'state-calmly', when: 'stung', weight: 5, why: 'You had just been stung, and you still said it plainly. A hard line in a quiet voice is heard.', room: 'The same thing could be said plainly here, and then it would have been heard.' },
  { move: 'state-calmly', weight: 3, why: 'You said where you stand, plainly, and left it there.', room: 'There was room here to say plainly where you stand.' },
  // 2. Listen first
  { move: 'listen', when: 'opened', weight: 6, why: 'You said nothing, and the quiet did the asking. What came out had not been on any page.', room: 'Someone was about to say more. A little quiet would have let them.' },
  { move: 'listen', weight: 2, why: 'You let them finish.', room: 'There was something in the quiet here worth waiting for.' },
  { move: 'ask-open', when: 'opened', weight: 5, why: 'You asked an open question, and something came out that nobody had said.', room: 'An open question here would have brought out something they had not said.' },
  { move: 'ask-open', weight: 3, why: 'You asked before you answered.', room: 'There was room for an open question.' },
  { move: 'ask-why', when: 'opened', weight: 5, why: 'You asked for the reason behind the words, and got a real one.', room: 'Asking for the reason would have brought out a real one.' },
  { move: 'ask-why', weight: 3, why: 'You asked for the reason behind the words.', room: 'There was a reason behind those words. It was worth asking for.' },
  { move: 'ask-data', when: 'opened', weight: 5, why: 'You asked what it rests on, and the answer changed the picture.', room: 'Asking what it rests on would have changed the picture.' },
  { move: 'ask-data', weight: 3, why: 'You asked what it rests on.', room: 'You could have asked what that rests on.' },
  { move: 'reflect-back', when: 'opened', weight: 5, why: 'You said back what you had heard, and they went further.', room: 'Saying back what you heard would have let them go further.' },
  { move: 'reflect-back', weight: 3, why: 'You said back what you had heard, so that they knew it had landed.', room: 'They did not yet know that you had heard them.' },
  // 3. Common ground, and a list of gives
  { move: 'name-shared', weight: 4, why: 'You said out loud what all of you want for {child}.', room: 'All of you wanted the same thing here. Nobody had said it.' },
  { move: 'acknowledge', when: 'hurt', weight: 5, why: 'Someone had just been hurt, and you saw it and said so.', room: 'Someone had just been hurt. A word of credit would have reached them.' },
  { move: 'acknowledge', weight: 3, why: 'You gave credit where it was due.', room: 'There was something here to give them credit for.' },
  { move: 'give', when: 'answered', weight: 5, why: 'You put something of yours on the table, and something came back.', room: 'You had something to give here, and it would have been met.' },
  { move: 'give', weight: 3, why: 'You put something of yours on the table.', room: 'You had something on your list that would have cost you little here.' },
  { move: 'thank', weight: 2, why: 'You thanked someone for something real.', room: 'A plain thank-you was open here.' },
  // 4. Win-win: ask broadly, then trim
  { move: 'offer-broad', when: 'heardMuch', weight: 5, why: 'You listened first, then asked for the whole of it. That left you room to move.', room: 'You had heard enough to ask for the whole of it, and so keep room to move.' },
  { move: 'offer-broad', weight: 3, why: 'You asked for the whole of it first.', room: 'Asking for more first would have left you room to move.' },
  { move: 'trim', when: 'broadBefore', weight: 6, why: 'You had asked for the whole of it. Now you let go of a part, and they could see you move.', room: 'You had asked broadly. Letting go of a part would have shown them that you can move.' },
  { move: 'trim', weight: 4, why: 'You let go of the part that mattered least.', room: 'There was a part here that you could let go of.' },
  { move: 'offer-options', weight: 4, why: 'You brought more than one way to do it, so that nobody had to lose.', room: 'More than one way would have worked here.' },
  { move: 'trade', weight: 5, why: 'You gave one thing for another, in one breath.', room: 'There was a fair trade to be had here.' },
  { move: 'test-for-a-time', weight: 5, why: 'You asked to try it and look again, with a date. It is easier to say yes to a trial.', room: 'Nobody here could promise forever. A trial with a date would have been easier to say yes to.' },
  // 5. You can get up and walk away, with respect
  { move: 'ask-in-writing', weight: 4, why: 'You asked for it in writing. What is written down is still there in March.', room: 'This was worth having in writing.' },
  { move: 'note-disagreement', weight: 5, why: 'You said what you do not agree with, and asked for it to stand in the notes. Nobody had to lose their temper for it.', room: 'You did not agree. You could say so, have it written down, and stay friends.' },
  { move: 'ask-neutral', weight: 5, why: 'You asked for someone neutral to help. That is nobody’s defeat.', room: 'When both sides are stuck, someone neutral can be asked in.' },
  { move: 'reconvene', weight: 5, why: 'You let it rest, with a date. Good answers often need a second meeting.', room: 'It did not have to be settled that day. A second date was open.' },
  { move: 'end-respectfully', weight: 4, why: 'You got up, with respect, and the door stayed open behind you.', room: 'You could have stopped here, and stopped well.' },
];
