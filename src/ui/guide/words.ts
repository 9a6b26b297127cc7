import { PLANS, type PlanId } from '../../core/story/workshop.ts';

/** The parts of the guide, in their order: what is needed first stands first. */
export const PARTS = ['now', 'first', 'know', 'beneath', 'advice', 'plan', 'scenes', 'care', 'prepare', 'rules'] as const;
export type PartId = (typeof PARTS)[number];

export interface Named { readonly name: string; readonly items: readonly string[] }

/** Every word of the guide that is the same for all meetings. What a meeting adds stands in its `workshop.json`. */
export const words = {
  back: 'The shelf',
  heading: (title: string) => `“${title}” with a room`,
  print: 'Print the guide',
  howLong: 'How long have you got?',
  minutes: (plan: PlanId) => `${PLANS[plan]} minutes`,
  contents: 'On this page',
  parts: {
    now: 'Ten minutes to go',
    first: 'Say this first',
    know: 'Know this before they do',
    beneath: 'What may lie beneath',
    advice: 'Say this last: where real advice is',
    plan: 'The plan',
    scenes: 'Scene by scene',
    care: 'Looking after the room',
    prepare: 'The day before',
    rules: 'If somebody asks about the rules',
  } satisfies Record<PartId, string>,

  now: [
    { name: 'Screen', text: 'Open this meeting on the projector. In Settings, make the words large enough for the back row.' },
    { name: 'Phones', text: 'Try one now. It must be on the same network as the computer that runs the game. If it can’t get in, play by raised hands.' },
    { name: 'Guide', text: 'Keep this on paper. For your own phone, “More” on the big screen opens the presenter’s view, for you alone.' },
    { name: 'People', text: 'Ask one person to go outside with anyone who needs it. Keep the way to the door free.' },
    { name: 'Number', text: 'Look up your state’s parent center, and have its name and phone number ready for the end.' },
    { name: 'You', text: 'Read “Know this before they do,” below. The rest you can read as you go.' },
  ],
  first: {
    /** The meeting’s own content note stands between these two. */
    before: 'This is practice. The family is invented, and so is the school. Some of us have lived something like it. Here is what to expect.',
    after: [
      'Nobody has to tell their own story. You can pass on anything. You can go out and come back, and you don’t have to say why.',
      'Votes are secret. I see how many, and never who. Phones need no name and no account, and nothing about you is kept.',
      'What people tell here stays here. No real names, please: no child, no school, no teacher.',
      'There are no points. Different words cost different things, and we’ll see which.',
      'Nothing here is legal advice, and that includes me. At the end I’ll tell you where to get help for your own case.',
    ],
    notes: [
      'Raised hands aren’t secret: leave that line out, or ask people to close their eyes.',
      'If your job means you must report some things, say so now, before anyone tells you one.',
    ],
  },
  beneath: 'One of these is dealt when the session begins, or you choose it there. For your eyes only: the room finds out by asking, and by waiting.',

  plan: {
    heading: (plan: PlanId) => `The plan for ${PLANS[plan]} minutes`,
    once: 'Once',
    onceText: 'Most decisions: read the choices aloud, vote, play what most people want. About 45 seconds.',
    twice: 'Twice',
    twiceText: 'A few: vote, keep the result hidden, talk in pairs for two minutes, vote again, then show both. About five minutes. Talk between two votes helps a room understand, even where nobody was sure before.',
    twiceCite: 'Smith and others, Science 323, 2009',
    play: 'Just play',
    playText: 'When time is short: ask one person, play it, go on. Keep the talk after the hardest line.',
    time: (from: number, to: number) => `${from}–${to}`,
    timeHeard: (from: number, to: number) => `Minute ${from} to ${to}`,
    voteTwice: 'Vote twice after',
    talk: 'Talk about',
  },

  scenes: {
    intro: 'What to look out for, and what to ask when the room has gone quiet, or loud. Pick one. You don’t need them all.',
    at: (minute: number) => `about minute ${minute}`,
    pause: 'Pause',
    ask: 'Ask',
    tips: 'Tips in play',
  },

  closing: 'To close',

  care: [
    { name: 'When it is too much for someone', items: [
      'Pause the session, and say “Let’s stretch.” You need no other reason.',
      'Don’t ask what it is, and don’t comfort from the front. The person you asked goes over, or out with them.',
      'They choose: water, the hall, a seat at the back, home. Each of these is fine, and so is coming back.',
      'Before they leave, ask quietly what would help now.',
    ] },
    { name: 'When it should stop', items: [
      'You can end the session at any moment, and so can the room. Ask: go on, go on without the screen, or stop?',
      'The parent on the screen can do the same. “More”, beside the vote, has five minutes, another day, and stopping well.',
    ] },
    { name: 'When someone begins to tell their own story', items: [
      'Thank them. Ask if they’d like to go on, or keep it.',
      'Never let the room vote on a real family. Come back with “And what could this parent say?”',
      'Tears and anger are no trouble. Give them time.',
    ] },
    { name: 'When the room disagrees', items: [
      'Good. Ask each side for its best reason, and vote again. You don’t have to settle it.',
      'You are neutral about the choice, not about how people speak to each other. “We’re talking about the people on the screen.”',
      'About the law: “This isn’t legal advice, and I’m not the one to ask.” Read out the rule if it’s in this guide. If not, write the question down for the parent center.',
      'Nobody has to agree at the end. One reason that wasn’t yours is plenty.',
    ] },
    { name: 'Parents and school staff together', items: [
      'Mix the pairs, for whoever is willing. Nobody sits with the teacher, or the parent, of a child they share.',
      'Everyone plays the parent. Nobody is asked to speak for all schools, or for all parents.',
      'Ask it both ways: “What did the parent need here?” and “What did the teacher need?”',
      'If all the talk comes from one side, ask for two minutes in pairs, then hear the others first.',
    ] },
  ] satisfies readonly Named[],

  prepare: (minutes: number): readonly Named[] => [
    { name: 'The meeting', items: [`Play it once yourself, to the end. It takes about ${minutes} minutes alone. Play it again, and something else lies beneath.`] },
    { name: 'The room', items: [
      'A screen that can be read from the back, chairs in pairs or fours, water, and a way out that doesn’t cross the screen.',
      'Ask people ahead what they need: light, captions, an interpreter, a seat by the door. Brief an interpreter on the story and its terms, and speak to the person.',
      'With more than twenty people, share the work: one for the screen, one for the room.',
    ] },
    { name: 'The network', items: [
      'Phones join with a code on the screen, or by its QR code, and must reach this computer: the same network for all.',
      'Guest Wi-Fi often keeps devices apart. Try it in that room, with two phones. If they can’t get in, bring a small router, or play by hands.',
      'A phone that sleeps or drops out comes back to where it was.',
    ] },
    { name: 'Without phones', items: [
      'Choose raised hands, count, and tap in the counts. Few phones? One for every two or three people: they’ll talk.',
      'Or let each table play a meeting of its own, side by side, on one phone a table. Then compare.',
    ] },
  ],

  rules: 'In plain words, with where each one stands. What isn’t here, nobody has to know today.',
  advice: {
    intro: 'This was practice. For your own child, ask:',
    items: [
      { text: 'Your state’s Parent Training and Information Center. It is there for families, it is free, and there is generally at least one in each state.', cite: '20 USC 1471' },
      { text: 'The rights notice, “procedural safeguards.” The school gives it every year, and whenever a parent asks.', cite: '34 CFR 300.504' },
      { text: 'Mediation, when both sides want it. It is free and private, and a trained neutral person leads it. Nobody decides for you.', cite: '34 CFR 300.506' },
      { text: 'A complaint to the state, about a rule that was broken in the past year. Anyone may file one.', cite: '34 CFR 300.151–153' },
    ],
    differs: 'Recording, signing and deadlines differ from state to state. The parent center knows.',
    ours: 'Our parent center, and its phone number:',
  },
  foot: 'Education, not legal advice.',
};
