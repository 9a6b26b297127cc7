import type { Ahead, Credit, Leaving, Thought } from '../../core/debrief/debrief.ts';
import type { EndingId } from '../../core/story/vocabulary.ts';

export const FEELINGS = ['shaken', 'tired', 'relieved', 'proud', 'not-sure'] as const;
export type Feeling = (typeof FEELINGS)[number];

export const SECTIONS = ['ending', 'people', 'curves', 'turning', 'tips', 'credits', 'unsaid', 'pair', 'questions', 'page', 'transcript'] as const;
export type SectionId = (typeof SECTIONS)[number];

const signed = (by: number): string => (by > 0 ? `+${by}` : by < 0 ? `−${-by}` : '0');
const moved = (by: number): string => (by > 0 ? `up ${by}` : by < 0 ? `down ${-by}` : 'stayed');

/** Every word the debrief shows, in one place. */
export const words = {
  heading: 'Debrief',
  contents: {
    name: 'In this debrief',
    ending: 'The end',
    people: 'People',
    curves: 'Curves',
    turning: 'Turning points',
    tips: 'Five tips',
    credits: 'Pauses',
    unsaid: 'Beneath',
    pair: 'Two moments',
    questions: 'Questions',
    page: 'Your page',
    transcript: 'Every line',
  },
  transcript: {
    name: 'The whole meeting',
    intro: 'Every line, in order. Your own words stand apart, and each of them is a place to start again.',
    open: 'Read it all',
    tryAgain: 'Try this moment again',
    means: 'A moment that you try again opens as a meeting of its own. This one stays as it is.',
    others: (count: number): string => (count === 1 ? 'One other way that was open' : `${count} other ways that were open`),
    other: 'Also open then',
  },
  you: 'You',
  yourChild: 'your child',

  feeling: {
    question: 'First: how are you?',
    hint: 'One tap, if you like. Only you see it.',
    skip: 'Go on without saying',
    names: {
      shaken: 'Shaken', tired: 'Tired', relieved: 'Relieved', proud: 'Proud', 'not-sure': 'Not sure',
    } satisfies Record<Feeling, string>,
    answers: {
      shaken: 'Of course. Your body didn’t know it was practice. Take one slow breath; this page will wait.',
      tired: 'You held a lot at once. Read a little now, or come back another day. It is all kept.',
      relieved: 'Good. Let that settle for a moment before you read on.',
      proud: 'You have reason to be. Keep hold of that feeling. It can come with you.',
      'not-sure': 'That is an honest answer. You don’t have to know yet.',
    } satisfies Record<Feeling, string>,
  },

  endings: {
    agreed: {
      title: 'You left with a plan',
      text: (_child: string) => 'You and the team came to a plan, and it is in writing. Take a copy home and read it once more in your own kitchen.',
    },
    'agreed-in-part': {
      title: 'Some of it is settled',
      text: (_child: string) => 'You agreed where you could and left the rest open, in plain sight. Many good meetings end this way.',
    },
    reconvene: {
      title: 'You will meet again',
      text: (_child: string) => 'You asked for more time, and you kept everyone at the table. The next meeting starts from what you learned in this one.',
    },
    'neutral-third-party': {
      title: 'Someone neutral will help',
      text: (_child: string) => 'You asked for a person who takes no side. It is a strong thing to ask for, and nobody had to lose.',
    },
    'ended-respectfully': {
      title: 'You walked away well',
      text: (child: string) => `You stopped before you said yes to something that wasn’t right for ${child} yet, and you did it with respect. That is a good ending. The door is open.`,
    },
    'left-in-anger': {
      title: 'It got to be too much',
      text: (child: string) => `You left because this is about ${child}, and it hurt. Anyone would understand. Another way is still open: one short note can start the next meeting.`,
    },
    'agreed-to-anything': {
      title: 'A warm room, a thin plan',
      text: (child: string) => `Everyone left friendly, and little of what ${child} needs was written down. You can keep the warmth and still write to ask for more.`,
    },
  } satisfies Record<EndingId, { title: string; text: (child: string) => string }>,

  notOver: {
    title: 'As far as it went',
    text: (_child: string) => 'This meeting didn’t come to its end. Here is what there is of it so far.',
  },
  fits: (fits: number, of: number) => fits === 0
    ? 'This meeting’s script has changed since you played it, and nothing of it fits any more. Your run is kept as it was.'
    : `This meeting’s script has changed since you played it. It opens here as far as it still fits: up to your choice number ${fits} of ${of}. Your run is kept as it was.`,

  results: {
    name: 'Three results',
    intro: 'They belong side by side. No one of them tells the whole story.',
    composure: 'Composure',
    ground: 'Common ground',
    plan: 'The plan',
    of: (value: number) => `${value} of 100`,
    composureAbout: (start: number, end: number) =>
      end < start ? `You sat down with ${start}. A hard meeting takes some from anyone.` : `You sat down with ${start}, and you kept hold of it.`,
    groundAbout: (start: number, end: number) =>
      end < start ? `It was ${start} at the door. It can be mended.` : end > start ? `It was ${start} at the door. You came closer.` : `It was ${start} at the door, and it held.`,
    planAbout: (child: string) => `How well what was written serves ${child}.`,
    planWords: [[1, 'Not written yet'], [30, 'Thin'], [55, 'A start'], [80, 'Solid'], [101, 'Strong']] as readonly (readonly [number, string])[],
  },

  terms: {
    agreed: 'Agreed',
    noneAgreed: 'Nothing was agreed this time. Nothing was given away, either.',
    open: 'Still open',
  },

  brought: {
    name: 'What you carried in',
    matters: 'What matters most to you',
    gives: 'What you could give',
    asked: 'You asked for it',
    notAsked: 'Still to ask',
    offered: 'You offered it',
    kept: 'Still in your pocket',
  },

  people: {
    name: 'How each person left',
    intro: 'From the first hello to the door.',
    leaving: { closer: 'Closer', same: 'About the same', farther: 'Farther off' } satisfies Record<Leaving, string>,
  },

  curves: {
    name: 'The words that moved it',
    intro: 'Every mark is a line that was said. Filled ones rose, hollow ones fell. Touch one, or slide along.',
    chart: 'Two curves over the meeting: your composure above, common ground below. The slider and the table hold the same words.',
    slider: 'Moments of the meeting',
    earlier: 'Earlier moment',
    later: 'Later moment',
    start: 'As you sat down',
    end: 'As you left',
    startText: 'Nobody has said a word yet.',
    place: (step: number, of: number) => (step === 0 ? 'Before the first word' : `Moment ${step} of ${of}`),
    change: (name: string, by: number, value: number) => `${name} ${moved(by)}, to ${value}`,
    stands: (name: string, value: number) => `${name} at ${value}`,
    stand: (word: string, value: number) => `${word} ${value}`,
    signed,
    still: 'Nothing that was said moved either one. A quiet meeting.',
    table: {
      open: 'The same as a table',
      caption: 'What was said, and what it moved',
      who: 'Who', said: 'What was said', composure: 'Composure', ground: 'Common ground',
      cell: (by: number, value: number) => `${value} (${signed(by)})`,
      same: '–',
    },
  },

  turning: {
    name: 'Where it turned',
    intro: 'The moments when your words changed most of what came after.',
    looking: 'Looking ahead: the meeting is played on from everything you could have said. This takes a little while, and you can read on.',
    none: 'No single moment turned this meeting. It came about bit by bit, as most do.',
    failed: 'The look ahead could not be finished here. Everything else on this page stands.',
    lifted: 'This carried it',
    cost: 'This weighed on it',
    heard: 'Just before',
    followed: 'What came of it',
    meters: 'What you could see',
    from: (name: string, from: number, to: number) => (from === to ? `${name} stayed at ${to}` : `${name} from ${from} to ${to}`),
    thoughts: 'What they thought',
    kinds: { warmer: 'warming', cooler: 'cooling', unsaid: 'kept unsaid', listening: 'listening' } satisfies Record<Thought['kind'], string>,
    ahead: 'Where it leads from here',
    three: 'Composure, common ground and plan together, at the end',
    usual: 'What is usual', yours: 'Your words', best: 'The furthest',
    aheadText: ({ yours, usual, best }: Ahead) => `Played on from here, your words come to ${yours} of 100 on average; what is usual, to ${usual}; what leads furthest, to ${best}.`,
    instead: 'Other words that were open',
    tryAgain: 'Try this moment again',
    plainly: { lifted: 'More came of it than of anything usual here.', cost: 'Other words were open here that lead further.' },
    how: 'How these were found',
    howText: 'From each of your decisions the meeting was played on to its end, up to fourteen times from everything that could be said there: half of them by someone who follows the five tips, half by someone who says whatever comes. What each came to is the mean of composure, common ground and plan. A moment stands here when your words came to more than what is usual, or to less than what leads furthest, and when you could see it at the table too: no moment is shown whose curves went the other way. Up to two of each kind, those with the largest swing.',
  },

  credits: {
    name: 'When less was right',
    intro: 'Saying nothing, stopping or leaving can be the strongest thing there is.',
    kinds: { silence: 'You let it be quiet', pause: 'You took a moment', leaving: 'You knew when to stop' } satisfies Record<Credit['kind'], string>,
    after: 'And then',
  },

  tips: {
    name: 'Five tips, in your words',
    intro: 'What you did with each one, and one more thing to try.',
    strongest: 'Your strongest moment',
    missed: 'Another way to say it',
    open: 'You could try',
    tryAgain: 'Try this moment again',
    noStrongest: 'No clear moment of this one this time. There was room for it once:',
    noMissed: 'Nothing to add here. Take it with you as it is.',
    looking: 'The meeting is being read again. One moment.',
    none: 'This meeting was too short to show the five tips. They’ll be here next time.',
    neither: 'This one did not come up this time. It may in the next meeting.',
  },

  beneath: {
    name: 'What lay beneath',
    intro: 'A position is what people say. Beneath it lies what they need. It can be something else next time.',
    thisTime: 'This time',
    heard: 'What you did hear',
    noneHeard: 'Most of it stayed unsaid this time. People say more when the room is quiet after a question.',
    unsaid: 'What had not been said',
    noneUnsaid: 'You heard all there was to hear. That takes real listening.',
    opens: 'What would have opened it',
    couldAsk: 'You could have said',
    tryAgain: 'Try it',
  },

  pair: {
    name: 'Two moments, side by side',
    intro: 'Read them both slowly, as if someone else had said them.',
    first: 'One moment', second: 'Another moment',
    question: 'What do both show?',
    hint: 'A few words are enough.',
  },

  reflection: {
    name: 'Three questions for you',
    intro: 'Write what you like, or just think it. It stays on this device.',
    questions: [
      'Which moment would you like to keep?',
      'What did you learn about someone at this table?',
      'In the real meeting, what will you ask first?',
    ],
    lastTime: 'Last time you wrote:',
    putAway: 'Put it away',
    toPage: 'What you write here goes to the top of your page.',
  },

  page: {
    name: 'The page to take along',
    intro: 'One sheet of paper, front side only. Fold it into your notebook.',
    title: 'My page for the meeting',
    line: (child: string) => `For ${child}`,
    first: 'First, I’ll ask',
    questions: 'My questions',
    gives: 'What I can give',
    asks: 'What I’ll ask for',
    phrases: 'Words I can use',
    pauses: 'When to pause',
    rights: 'My rights, in plain words',
    own: 'My own words',
    foot: 'Education, not legal advice. Ask your state’s Parent Training and Information Center.',
    print: 'Print this sheet',
    putAll: 'Put this on my page',
    allThere: 'All of it is on my page',
    open: 'Open my page',
    putOne: (text: string) => `Put on my page: ${text}`,
    there: (text: string) => `On my page: ${text}`,
  },

  onward: {
    name: 'And now?',
    text: 'The same people can want other things next time. You’ll know more, too.',
    again: 'Play it again',
    shelf: 'Back to the shelf',
  },
};

/** The word for how well the plan serves the child, 0 to 100. */
export function planWord(value: number): string {
  return (words.results.planWords.find(([end]) => value < end) ?? words.results.planWords.at(-1))?.[1] ?? '';
}
