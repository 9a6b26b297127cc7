const times = (number: number): string => (number === 1 ? 'once' : number === 2 ? 'twice' : `${number} times`);

/** Every word of this screen, in one place. */
export const words = {
  back: 'The shelf',
  heading: 'The map',
  way: 'The map',
  wayOf: (title: string) => `The map of ${title}`,
  drawing: 'Drawing the map …',

  endings: { name: 'Endings found', count: (found: number, all: number) => `${found} of ${all}`, found: (number: number) => `${number}` },
  hands: {
    name: 'Reasons beneath, met',
    open: 'What lay beneath so far',
    count: (met: number, all: number) => `${met} of ${all}`,
    text: 'What lies beneath the team’s position changes from one meeting to the next. What you have met so far:',
    none: 'What lies beneath the team’s position changes from one meeting to the next. Finish a meeting to find out what it was.',
  },
  places: { name: 'Places seen', count: (seen: number, all: number) => `${seen} of ${all}` },
  partial: 'Nobody has played this one through yet, so the map grows as you play: it shows the places you have been.',
  nothing: 'There is nothing on this map yet. It grows as you play.',
  reading: 'Reading your meetings …',

  asList: 'As a list',
  keys: 'Arrow keys lead from place to place.',
  legend: { last: 'Your last meeting', before: 'Ways you’ve gone', never: 'Not gone yet' },

  elsewhere: 'Elsewhere',
  endingsBand: 'Endings',
  untold: 'Been here',
  blank: 'A place you haven’t been',
  blanks: (number: number) => (number === 1 ? 'One place you haven’t been.' : `${number} places you haven’t been.`),
  been: (number: number, said: number, all: number) => `been here ${times(number)}, said ${said} of ${all}`,
  place: (said: string, been: string, last: boolean) => `${said} ${been}${last ? ', last time too' : ''}`,
  listed: (been: string, last: boolean) => `${been[0]?.toUpperCase()}${been.slice(1)}${last ? ', last time too' : ''}`,
  closedDoor: 'An ending you haven’t found',
  closedDoors: (number: number) => (number === 1 ? 'One ending you haven’t found.' : `${number} endings you haven’t found.`),

  /** On the map of a session's tables. */
  tables: {
    back: 'All tables',
    intro: 'Each number is a table, where it stands now.',
    legend: { before: 'Ways the tables went', never: 'Not gone yet' },
    here: (tables: readonly number[]) => `Table${tables.length === 1 ? ` ${tables[0]} is` : `s ${tables.slice(0, -1).join(', ')} and ${tables.at(-1)} are`} here`,
    others: (more: number) => (more === 0 ? '' : more === 1 ? ', and one other answer' : `, and ${more} other answers`),
    stands: 'A decision that is being made',
    been: (tables: number, said: number, all: number) => `${tables === 1 ? 'one table' : `${tables} tables`} came by, ${said} of ${all} said`,
    blank: 'A place where no table has been',
    blanks: (number: number) => (number === 1 ? 'One place where no table has been.' : `${number} places where no table has been.`),
    said: 'What was said here',
    nobody: 'Nobody has said anything here yet.',
    by: (table: number) => `Table ${table}`,
    door: 'No table has come to this ending yet.',
    ending: (title: string) => `${title}.`,
  },

  panel: {
    close: 'Close',
    said: 'What you said here',
    play: 'Play from here',
    again: (number: number) => `and ${times(number)} before`,
    playFrom: (said: string, when: string) => `Play from here: ${when}, before ${said}`,
    earlier: (number: number) => (number === 1 ? 'Show one earlier time' : `Show ${number} earlier times`),
    open: 'What else stood open',
    all: 'You have said everything you’ve seen here.',
    more: (number: number) => (number === 1 ? 'One more thing can be said here, in another meeting.' : `${number} more things can be said here, in other meetings.`),
    unread: 'You’ve been here. What you said is still being read.',
    lost: 'You’ve been here, in a meeting that can’t be played through any more.',
    blank: 'You haven’t been here yet. Other words will lead you by.',
    door: 'You haven’t found this ending yet.',
    ending: (title: string) => `${title}. You have come to this ending.`,
  },
};
