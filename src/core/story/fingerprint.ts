/** A running 64-bit fingerprint of numbers and words, as two halves of 32; murmur-like, for telling states apart, not for secrets. */
export class Fingerprint {
  low = 0x9e3779b9 | 0;
  high = 0x7f4a7c15 | 0;

  begin(): void {
    this.low = 0x9e3779b9 | 0;
    this.high = 0x7f4a7c15 | 0;
  }

  number(value: number): void {
    if (!Number.isInteger(value)) return this.word(String(value));
    let low = Math.imul(this.low ^ value, 0x85ebca6b);
    low ^= low >>> 15;
    let high = Math.imul(this.high + value, 0xc2b2ae35) ^ low;
    high ^= high >>> 13;
    this.low = Math.imul(low, 0x27d4eb2f) + high | 0;
    this.high = Math.imul(high, 0x165667b1) ^ (this.low >>> 7);
  }

  /** Words with a number each, in whatever order they come. */
  counts(entries: ReadonlyMap<string, number>): void {
    let [low, high] = [0, 0];
    entries.forEach((count, word) => {
      const halves = halvesOf(word);
      const first = Math.imul(halves[0] ^ Math.imul(count, 0x85ebca6b), 0xc2b2ae35);
      const second = Math.imul(halves[1] + Math.imul(count, 0x27d4eb2f), 0x165667b1);
      low = (low + Math.imul(first ^ (first >>> 15), 0x9e3779b1)) | 0;
      high = (high + Math.imul(second ^ (second >>> 13), 0x85ebca6b)) | 0;
    });
    this.number(low);
    this.number(high);
  }

  word(text: string): void {
    const [low, high] = halvesOf(text);
    this.number(low);
    this.number(high);
  }
}

const known = new Map<string, readonly [number, number]>();
const MOST_KNOWN = 50_000;
/** A longer text is reckoned anew each time: a story can make a new one of a million letters at every step. */
const LONGEST_KNOWN = 1000;

/** Two hashes of a text, after FNV-1a. */
export function halvesOf(text: string): readonly [number, number] {
  const found = known.get(text);
  if (found) return found;
  let [low, high] = [0x811c9dc5 | 0, 0x050c5d1f | 0];
  for (let i = 0; i < text.length; i++) {
    low = Math.imul(low ^ text.charCodeAt(i), 0x01000193);
    high = Math.imul(high + text.charCodeAt(i), 0x85ebca6b) ^ (high >>> 11);
  }
  const halves = [low, high] as const;
  if (known.size < MOST_KNOWN && text.length <= LONGEST_KNOWN) known.set(text, halves);
  return halves;
}
