const PREFIX = 'seat';

/** Everything of a session, in the order in which the scripts name it. All of it expires together. */
export const KEYS = ['room', 'log', 'devices', 'kicked', 'votes', 'tallies', 'hands', 'tables', 'here', 'codes'] as const;
export type Key = (typeof KEYS)[number];

export const keyOf = (id: string, key: Key): string => `${PREFIX}:${id}:${key}`;
export const keysOf = (id: string): string[] => KEYS.map((key) => keyOf(id, key));
export const CODE_PREFIX = `${PREFIX}:code:`;

/** Fields of hashes that hold more than one thing. */
export const voteField = (ballot: number, device: number): string => `${ballot}:${device}`;
export const tallyField = (ballot: number, option: number): string => `${ballot}:${option}`;
