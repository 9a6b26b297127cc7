/** A step of a meter that is felt, and one that turns a meeting. Of 100. */
const FELT = 5;
const TURNS = 12;

/** How far a meter moves, with its sign. */
export const signed = (by: number): string => (by > 0 ? `+${by}` : by < 0 ? `−${-by}` : '±0');

/** The same in plain words. */
export function movedWord(by: number): string {
  if (by === 0) return 'unchanged';
  const size = Math.abs(by);
  return `${size < FELT ? 'a little ' : size < TURNS ? '' : 'far '}${by > 0 ? 'up' : 'down'}`;
}

const listed = (names: readonly string[]): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`);

/** Several options lead together. */
export const saidLevel = (letters: readonly string[], votes: number): string => `${listed(letters)} are level, ${votes} each.`;
