/** Every word the title shows, in one place. */
export const words = {
  name: { first: 'A seat at', second: 'the', last: 'table' },
  sentence: 'Practice your child’s IEP meeting with a team that talks back, before the real one.',
  start: 'Start a meeting',
  goOn: (title: string) => `Go on with ${title}`,
  more: 'Before you start',
  history: 'Your meetings',
  settings: 'Settings',
  sound: 'Sound',
  tips: 'Five tips',
  myPage: 'My page',
  join: 'Join a room',
  lead: 'Lead a room',
  minutes: 'About 15 minutes',
  soundIs: (on: boolean) => (on ? 'on' : 'off'),
  promise: 'Education, not legal advice. Nothing you do here leaves this device, unless you join a room.',
  notebook: {
    heading: 'For the meeting',
    lines: ['1. Reading at home', '2. Hides when it’s loud', '3. Ask: who helps her?', '4. Ask for it in writing'],
    photo: 'Mom and me',
  },
};
