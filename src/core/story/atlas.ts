import { COMMAND, eachContent, isChoicePoint, isCommand, isContainer, isText, type Container, type Content } from './content.ts';

/** Something a player can come by: words, a choice, or a stretch of the story. `file` and `line` are where it is written. */
export interface Site {
  /** Its number among everything in the compiled story, counted as `eachContent` does. */
  readonly site: number;
  readonly file: string;
  readonly line: number;
  /** The words, a choice’s place, or the stretch’s name. */
  readonly text: string;
}

export interface Atlas {
  readonly lines: readonly Site[];
  readonly choices: readonly Site[];
  /** Knots, stitches and functions, with the site after their last. */
  readonly flows: readonly (Site & { readonly end: number })[];
  /** Where everything is written: each entry holds from its site on, up to the next. */
  readonly places: readonly Place[];
  /** How many things there are in all. */
  readonly size: number;
}

export type Place = Pick<Site, 'site' | 'file' | 'line'>;

/** What the writer’s own divisions are called in the compiled story, and where they are written. */
export interface Division { readonly path: string; readonly file: string; readonly line: number }

/** Lists what there is to come by in a story that was just compiled, while it still knows where everything was written. */
export function chart(root: Container, divisions: readonly Division[], fileOf: (named: string | null) => string): Atlas {
  const logic = new Set<Content>();
  markLogic(root, logic);
  const [lines, choices]: [Site[], Site[]] = [[], []];
  const places: Place[] = [];
  const spans = new Map<string, { site: number; end: number }>();
  let size = 0;
  eachContent(root, (object, site) => {
    size = site + 1;
    const { fileName = null, startLineNumber = 0 } = object.debugMetadata ?? {};
    const place = { site, file: fileOf(fileName), line: startLineNumber };
    const last = places.at(-1);
    if (startLineNumber > 0 && (last?.line !== startLineNumber || last.file !== place.file)) places.push(place);
    if (isContainer(object)) spans.set(object.path.toString(), { site, end: site + sizeOf(object) });
    else if (isChoicePoint(object) && !object.isInvisibleDefault) choices.push({ ...place, text: (object as unknown as Container).path.toString() });
    else if (isText(object) && !logic.has(object) && object.value.trim() !== '') lines.push({ ...place, text: object.value.trim() });
  });
  const flows = divisions.flatMap(({ path, file, line }) => {
    const span = spans.get(path);
    return span ? [{ ...span, file, line, text: path }] : [];
  });
  return { lines, choices, flows, places, size };
}

const sizeOf = (container: Container): number => {
  let size = 0;
  eachContent(container, () => { size++; });
  return size;
};

/** Strings that are reckoned with, choices’ own words, and tags are no lines. */
function markLogic(container: Container, logic: Set<Content>, inside = false): void {
  let depth = 0;
  for (const object of container.content) {
    if (isCommand(object)) {
      if (OPENS.has(object.commandType)) depth++;
      if (CLOSES.has(object.commandType)) depth = Math.max(0, depth - 1);
    } else if (isContainer(object)) markLogic(object, logic, inside || depth > 0);
    else if (inside || depth > 0) logic.add(object);
  }
  for (const child of container.namedOnlyContent?.values() ?? []) markLogic(child, logic, false);
}

const OPENS: ReadonlySet<number> = new Set([COMMAND.evalStart, COMMAND.beginString, COMMAND.beginTag]);
const CLOSES: ReadonlySet<number> = new Set([COMMAND.evalEnd, COMMAND.endString, COMMAND.endTag]);
