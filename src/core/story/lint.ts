import { sourceFile, type Compilation, type Finding } from './compile.ts';
import type { Scenario } from './scenario.ts';
import { CHOICE_TAGS, LINE_TAGS, parseTag, type Names } from './tags.ts';

/** What the checks read of Ink's parse tree. Its classes are minified away; their names and places are not. */
interface Node {
  readonly typeName: string;
  readonly content?: readonly Node[];
  readonly debugMetadata?: { readonly fileName: string | null; readonly startLineNumber: number } | null;
  readonly text?: string;
  readonly isStart?: boolean;
  readonly innerContent?: Node | null;
  readonly identifier?: { readonly name: string } | null;
  readonly variableName?: string;
  readonly name?: string | null;
}

interface Place { readonly file: string; readonly line: number }

/** A word list of the story that has to agree with the list of the same name in scenario.json. */
const SHARED_LISTS = {
  hand: (scenario: Scenario) => scenario.hands,
  heard: (scenario: Scenario) => scenario.heard,
  offered: (scenario: Scenario) => scenario.offered,
  asked: (scenario: Scenario) => scenario.asked,
  agreed: (scenario: Scenario) => scenario.agreed,
} as const;

/** Everything a story says that its scenario or the closed lists don't know, each with file and line. */
export function lintStory(compilation: Compilation, scenario: Scenario, file: string): readonly Finding[] {
  const root = compilation.parsed as unknown as Node;
  const names: Names = { people: scenario.cast.map((person) => person.id), scenes: scenario.scenes.map((scene) => scene.id) };
  return [
    ...new Reader(names, scenario.cast.map((person) => person.name), file).read(root),
    ...lintLists(root, scenario, file),
    ...lintPeople(root, scenario, file),
  ];
}

/** Walks the story in reading order, as a player would meet its words. */
class Reader {
  readonly #names: Names;
  readonly #speakers: readonly string[];
  readonly #findings: Finding[] = [];
  readonly #file: string;
  #place: Place;
  #lineStart = true;
  #tag: string | null = null;

  constructor(names: Names, speakers: readonly string[], file: string) {
    this.#names = names;
    this.#speakers = ['You', ...speakers];
    this.#file = file;
    this.#place = { file, line: 0 };
  }

  read(root: Node): readonly Finding[] {
    this.#walk(root, false);
    return this.#findings;
  }

  #walk(node: Node, inChoice: boolean): void {
    if (node.debugMetadata) {
      this.#place = { file: sourceFile(this.#file, node.debugMetadata.fileName ?? this.#file), line: node.debugMetadata.startLineNumber };
    }
    if (node.typeName === 'Choice') return this.#choice(node);
    if (node.typeName === 'Tag') return this.#tagEdge(node.isStart === true, inChoice);
    if (node.typeName === 'Text') return this.#text(node.text ?? '');
    for (const child of node.content ?? []) this.#walk(child, inChoice);
  }

  #choice(node: Node): void {
    const before = this.#findings.length;
    this.#lineStart = true;
    const place = this.#place;
    let moves = 0;
    for (const child of node.content ?? []) {
      const inside = child !== node.innerContent;
      if (inside) moves += count(child, (each) => each.typeName === 'Text' && /^(move|table):/.test((each.text ?? '').trim()));
      this.#walk(child, inside);
    }
    const words = (node.content ?? []).some((child) => child !== node.innerContent && child.typeName === 'ContentList');
    if (words && moves === 0 && this.#findings.length === before) {
      this.#place = place;
      this.#add('choice/no-move', 'this choice has no “# move: …” inside its brackets');
    }
    this.#lineStart = true;
  }

  #tagEdge(start: boolean, inChoice: boolean): void {
    if (start) { this.#tag = ''; return; }
    const tag = (this.#tag ?? '').trim();
    this.#tag = null;
    const parsed = parseTag(tag, this.#names);
    if (!parsed.ok) return this.#add(parsed.error.code, parsed.error.message);
    const key = parsed.value.key;
    if (!inChoice && CHOICE_TAGS.includes(key)) this.#add('tag/outside-brackets', `“# ${tag}” belongs to a choice: put it inside the choice's brackets`);
    if (inChoice && LINE_TAGS.includes(key)) this.#add('tag/inside-brackets', `“# ${tag}” belongs to a line: take it out of the choice's brackets`);
  }

  #text(text: string): void {
    if (this.#tag !== null) { this.#tag += text; return; }
    if (text.includes('\n')) { this.#lineStart = true; return; }
    const name = this.#lineStart ? /^\s*([A-Z][\p{L}.’' -]{0,30}): /u.exec(text)?.[1] : undefined;
    if (text.trim() !== '') this.#lineStart = false;
    if (name && !this.#speakers.includes(name)) {
      this.#add('speaker/unknown', `nobody in the cast is called “${name}”; the cast is ${this.#speakers.join(', ')}`);
    }
  }

  #add(code: string, message: string): void {
    this.#findings.push({ code, severity: 'error', ...this.#place, message });
  }
}

const count = (node: Node, is: (node: Node) => boolean): number =>
  (is(node) ? 1 : 0) + (node.content ?? []).reduce((sum, child) => sum + count(child, is), 0);

const all = (node: Node, typeName: string): readonly Node[] =>
  [...(node.typeName === typeName ? [node] : []), ...(node.content ?? []).flatMap((child) => all(child, typeName))];

const placeOf = (node: Node | undefined, file: string): Place =>
  ({ file: sourceFile(file, node?.debugMetadata?.fileName ?? file), line: node?.debugMetadata?.startLineNumber ?? 0 });

function lintLists(root: Node, scenario: Scenario, file: string): readonly Finding[] {
  const lists = all(root, 'ListDefinition');
  return Object.entries(SHARED_LISTS).flatMap(([name, described]) => {
    const list = lists.find((each) => each.identifier?.name === name);
    if (!list) return [finding('list/missing', { file, line: 0 }, `the story has no “LIST ${name} = …”`)];
    const items = all(list, 'ListElement').map((item) => item.name ?? '');
    const known = described(scenario).map((entry) => entry.id);
    const place = placeOf(list, file);
    return [
      ...items.filter((item) => !known.includes(item)).map((item) => finding('entry/undescribed', place, `“${item}” in LIST ${name} is not described in scenario.json`)),
      ...known.filter((entry) => !items.includes(entry)).map((entry) => finding('entry/unlisted', place, `scenario.json describes “${entry}”, which is not in LIST ${name}`)),
    ];
  });
}

function lintPeople(root: Node, scenario: Scenario, file: string): readonly Finding[] {
  const variables = all(root, 'VAR').map((variable) => variable.variableName);
  return scenario.cast
    .filter((person) => !variables.includes(person.id))
    .map((person) => finding('person/no-trust', { file, line: 0 }, `the story has no “VAR ${person.id} = 0” for the trust of ${person.name}`));
}

const finding = (code: string, place: Place, message: string): Finding => ({ code, severity: 'error', ...place, message });
