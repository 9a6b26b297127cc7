/** What stands beside the log and changes often: the running count, who is here, how far the tables are. */
export const TOPICS = ['ballot', 'here', 'tables'] as const;
export type Topic = (typeof TOPICS)[number];

/** Milliseconds between two tellings of the same thing. */
export const EVERY: Readonly<Record<Topic, number>> = { ballot: 50, here: 500, tables: 500 };
