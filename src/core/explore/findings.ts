import type { Atlas, Site } from '../story/atlas.ts';
import type { Finding } from '../story/compile.ts';
import type { Scenario } from '../story/scenario.ts';
import { ENDINGS } from '../story/vocabulary.ts';
import type { Progress } from './explore.ts';
import type { Found, Limits } from './watch.ts';

/** Most words that a player reads between two decisions: more is a page, not a talk. */
const MOST_WORDS = 45;
const LISTS = ['heard', 'offered', 'asked', 'agreed'] as const;
const MISSING = { heard: 'is never heard', offered: 'is never offered', asked: 'is never asked for', agreed: 'is never agreed' } as const;

/** What to look out for in a meeting with these people. */
export const limitsFor = (cast: readonly { readonly id: string }[]): Limits => ({
  bounds: [
    { name: 'composure', least: 0, most: 100 },
    { name: 'common_ground', least: 0, most: 100 },
    ...cast.map(({ id }) => ({ name: id, least: -5, most: 5 })),
  ],
  lists: LISTS,
  mostWords: MOST_WORDS,
});

/** What a walk found amiss while it went: true however far it came. `tagged`: the story has endings of ours. */
export function walkFindings({ found }: Pick<Progress, 'found'>, atlas: Atlas, tagged = true): readonly Finding[] {
  const placeOf = placesIn(atlas);
  return found.flatMap((each) => {
    const told = tell(each, tagged);
    return told === null ? [] : [{ ...told, severity: 'error' as const, ...placeOf(each.kind === 'ending' || each.kind === 'item' ? -1 : each.site) }];
  });
}

function tell(found: Found, tagged: boolean): Pick<Finding, 'code' | 'message'> | null {
  switch (found.kind) {
    case 'failed': return { code: 'story/failed', message: `the story fails here: ${found.message}` };
    case 'endless': return { code: 'story/endless', message: found.message };
    case 'no-ending': return tagged ? { code: 'story/no-ending', message: 'the story stops here without a line that carries “# ending: …”' } : null;
    case 'stuck': return { code: 'choice/none-open', message: 'here every choice asks for more composure than there is, and nothing is left to do: let one be taken without “# needs: …”' };
    case 'crowded': return { code: 'choice/too-many', message: 'more choices are open here than anybody can read, and than are followed' };
    case 'long': return { code: 'text/too-long', message: `${found.words} words from here to the next decision; at most ${MOST_WORDS} are read in one go` };
    case 'out-of-bounds': return { code: 'meter/out-of-bounds', message: `${found.name} comes to ${found.value} here: move it with calm(), common() or trust(), which keep it within its bounds` };
    case 'ending': case 'item': return null;
  }
}

/** What nobody came by. Where the walk wasn’t complete that may be because it was too short, and is said. */
export function coverageFindings(progress: Progress, atlas: Atlas, scenario: Scenario, file: string): readonly Finding[] {
  const { known, offered, found, complete, steps } = progress;
  const doubt = complete ? '' : ` (in ${steps.toLocaleString('en-US')} choices taken; there are more ways than that)`;
  const amiss = (code: string, { file: where, line }: Pick<Site, 'file' | 'line'>, message: string): Finding => ({ code, severity: 'error', file: where, line, message: message + doubt });
  const flows = atlas.flows.filter((flow) => ownFile(flow.file, file) && !anySeen(known.seen, flow.site, flow.end));
  const hidden = (site: number): boolean => flows.some((flow) => site >= flow.site && site < flow.end);
  const items = new Set(found.flatMap((each) => (each.kind === 'item' ? [`${each.list} ${each.item}`] : [])));
  const endings = new Set(found.flatMap((each) => (each.kind === 'ending' ? [each.ending] : [])));
  return [
    ...outermost(flows).map((flow) => amiss('flow/never-seen', flow, `nobody ever comes to “${flow.text}”`)),
    ...atlas.lines.filter(({ site }) => !known.seen[site] && !hidden(site)).map((line) => amiss('line/never-seen', line, `nobody ever sees “${excerpt(line.text)}”`)),
    ...atlas.choices.filter(({ site }) => !offered[site] && !hidden(site)).map((choice) => amiss('choice/never-offered', choice, 'this choice is never offered')),
    ...atlas.choices.filter(({ site }) => offered[site] && !known.taken[site]).map((choice) => amiss('choice/never-taken', choice, `“${excerpt(progress.texts.get(choice.site) ?? '')}” is offered, but can never be taken`)),
    ...LISTS.flatMap((list) => scenario[list].filter(({ id }) => !items.has(`${list} ${id}`)).map(({ id }) => amiss('entry/never', { file, line: 0 }, `“${id}” ${MISSING[list]}`))),
    ...ENDINGS.filter((ending) => !endings.has(ending)).map((ending) => amiss('ending/never-reached', { file, line: 0 }, `the ending “${ending}” is never reached`)),
  ];
}

/** A story answers for its own folder; what it shares with others may do more than it needs. */
const ownFile = (file: string, story: string): boolean => folderOf(file) === folderOf(story);
const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);

const anySeen = (seen: Uint8Array, from: number, to: number): boolean => seen.subarray(from, to).includes(1);

/** Without those that lie in another. */
const outermost = (flows: Atlas['flows']): Atlas['flows'] => flows.filter((flow) => !flows.some((other) => other !== flow && other.site <= flow.site && flow.end <= other.end));

const excerpt = (text: string): string => (text.length > 70 ? `${text.slice(0, 68)} …` : text);

/** Where a site is written. */
function placesIn({ places }: Atlas): (site: number) => Pick<Site, 'file' | 'line'> {
  return (site) => {
    const { file = '', line = 0 } = places.findLast((each) => each.site <= site) ?? places[0] ?? {};
    return { file, line };
  };
}
