import type { Tip } from '../../core/tips/tips.ts';

export interface TipWords {
  readonly name: string;
  /** The tip in one breath. */
  readonly short: string;
  readonly text: string;
  /** A line one could really say. */
  readonly say: string;
}

/** Every word of the tips page, in one place. The five names are the debrief's names. */
export const words = {
  heading: 'Five tips',
  intro: 'Five things that help at any table. You’ll meet each of them in the meeting.',
  back: 'Back',
  start: 'Start a meeting',
  seeIt: 'See it in a meeting',
  youCouldSay: 'You could say',
  tips: {
    strength: {
      name: 'Stand on what you know',
      short: 'You know your child. When it gets too much, you may stop.',
      text: 'No report has seen your child at six in the morning, or on the last day of a bad week. You have, and that’s why there’s a chair for you. When your chest goes tight, stop and breathe. You may ask for five minutes. You may ask for another day.',
      say: '“Give me a minute, please. I want to say this well.”',
    },
    listen: {
      name: 'Listen first',
      short: 'Ask an open question. Then let it be quiet.',
      text: 'Ask what nobody can answer with yes or no. Then let it be quiet, a little longer than feels polite. Be a detective: behind most of what sounds like no, there is a reason, and a reason gives you something to work with.',
      say: '“What are you seeing that I don’t see at home?”',
    },
    'common-ground': {
      name: 'Start from what you share',
      short: 'Say what you all want. Bring a list of what you can give.',
      text: 'Everyone at the table would like your child to have a good Tuesday. Say so early. Thank people for the thing they really did. And bring a list of what you could give: once you’ve moved, it is easier for them to move.',
      say: '“We all want her to walk in smiling. Can we start there?”',
    },
    'win-win': {
      name: 'Ask wide, then trim',
      short: 'Ask for all that would help. Then let go of what matters least.',
      text: 'Begin with everything that would help, and more than one way to get there. Then let go of a part, out loud, and ask what it makes room for. If nobody can promise forever, try it for eight weeks and look again.',
      say: '“Here is all of it. What can we keep, and what could wait?”',
    },
    'walk-away': {
      name: 'Leave with respect',
      short: 'Nothing has to be settled today. You can get up, and come back.',
      text: 'You don’t have to settle it today, and you don’t have to slam a door to go. Say what you agree on and what is open, and ask for both in writing. If you’re all stuck, ask for someone neutral to help.',
      say: '“I’d like to stop here and set another day. Who could help us meet in the middle?”',
    },
  } satisfies Record<Tip, TipWords>,
  under: {
    name: 'Under them all',
    text: 'Look after the bond with the people who see your child every day. They open the milk, hear the jokes, notice the bad mornings. Be as firm as you need to be about the plan, and gentle with the people.',
  },
  credit: 'The five tips come from the article “5 Tips to Help with IEP Negotiations”. The words here are our own.',
};
