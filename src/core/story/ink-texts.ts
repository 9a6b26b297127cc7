/** A text in a compiled story that can come onto the page: words of a line or of a choice. */
export interface InkText {
  /** Where it stands, as Ink names places: `welcome.0.c-1.5`. */
  readonly place: string;
  readonly text: string;
  readonly choice: boolean;
  /** Which line of the story it is on: a line with `{alternatives}` is several texts. */
  readonly line: number;
  /** Which of the story's strings it is, in the order of its JSON, 0 first. */
  readonly number: number;
}

/** Ink's JSON: a container is an array, and what closes it says what is called by name. */
type Item = string | number | boolean | null | Container | { readonly [key: string]: unknown };
interface Container extends ReadonlyArray<Item> {}

/** What a string is for at a place: words of a line, words of a choice, or something the story reckons with. */
type Use = 'line' | 'choice' | 'logic';

/** Every text of a compiled story that a player can see, in the order of its JSON. Tags, names of places and strings that are only compared are none. */
export function inkTexts(ink: string): readonly InkText[] {
  const story = JSON.parse(ink) as { readonly root: Container };
  const reader = new Reader();
  reader.read(story.root, '', 'line');
  return reader.texts;
}

const STRING = /"(?:[^"\\]|\\.)*"(\s*:)?/g;

/** Puts other words in the place of texts, by their number. All else stays letter for letter, and so the structure does. */
export function replaceTexts(ink: string, words: ReadonlyMap<number, string>): string {
  let number = -1;
  return ink.replaceAll(STRING, (token, colon: string | undefined) => {
    if (colon !== undefined || !token.startsWith('"^')) return token;
    number++;
    const instead = words.get(number);
    return instead === undefined ? token : JSON.stringify(`^${instead}`);
  });
}

class Reader {
  readonly texts: InkText[] = [];
  #number = -1;
  #line = 0;

  read(container: Container, path: string, use: Use): void {
    const uses: Use[] = [use];
    const spoken = stringsOfChoices(container);
    let tag = false;
    container.slice(0, -1).forEach((item, index) => {
      const place = `${path}${nameOf(item) ?? index}`;
      const now = tag ? 'logic' : (uses.at(-1) ?? use);
      if (isContainer(item)) this.read(item, `${place}.`, now);
      if (typeof item !== 'string') return;
      if (item === '#' || item === '/#') tag = item === '#';
      else if (item === 'ev') uses.push('logic');
      else if (item === 'str') uses.push(spoken.has(index) ? 'choice' : 'logic');
      else if (item === '/ev' || item === '/str') uses.pop();
      else if (item === '\n') this.#line++;
      else if (item.startsWith('^')) this.#text(item.slice(1), place, now);
    });
    const opensChoice = container.some((item) => isObject(item) && flags(item) & STARTS);
    for (const [name, named] of Object.entries(closing(container))) {
      // What stands before the brackets of a choice is a container of its own, called `s`.
      if (isContainer(named)) this.read(named, `${path}${name}.`, opensChoice && name === 's' ? 'choice' : use);
    }
  }

  #text(text: string, place: string, use: Use): void {
    this.#number++;
    if (use !== 'logic') this.texts.push({ place, text, choice: use === 'choice', line: this.#line, number: this.#number });
  }
}

/** Of a choice's flags: it has words before its brackets, it has words within them. */
const STARTS = 2;
const BRACKETS = 4;

/** Where the strings start that become the words of a choice. Its condition, which may compare strings too, comes after them. */
function stringsOfChoices(container: Container): ReadonlySet<number> {
  const found = new Set<number>();
  container.forEach((item, at) => {
    const flag = flags(item);
    let wanted = (flag & STARTS ? 1 : 0) + (flag & BRACKETS ? 1 : 0);
    let depth = 0;
    for (let index = wanted > 0 ? opening(container, at - 1) + 1 : at; index < at && wanted > 0; index++) {
      if (container[index] === 'ev') depth++;
      if (container[index] === '/ev') depth--;
      if (container[index] !== 'str' || depth > 0) continue;
      found.add(index);
      wanted--;
    }
  });
  return found;
}

/** Where the reckoning opens that closes at this place. */
function opening(container: Container, closed: number): number {
  let depth = 0;
  for (let index = closed; index >= 0; index--) {
    if (container[index] === '/ev') depth++;
    if (container[index] === 'ev' && --depth === 0) return index;
  }
  return closed;
}

const isContainer = (item: unknown): item is Container => Array.isArray(item);
const isObject = (item: unknown): item is { readonly [key: string]: unknown } => typeof item === 'object' && item !== null && !Array.isArray(item);
const flags = (item: Item | undefined): number => (isObject(item) && '*' in item ? Number(item['flg'] ?? 0) : 0);
const closing = (container: Container): { readonly [key: string]: unknown } => { const last = container.at(-1); return isObject(last) ? last : {}; };
const nameOf = (item: Item): unknown => (isContainer(item) ? closing(item)['#n'] : undefined);
