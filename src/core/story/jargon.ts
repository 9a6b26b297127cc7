import type { Atlas } from './atlas.ts';
import type { Finding } from './compile.ts';
import { GLOSSARY } from './glossary.ts';
import type { Definition } from './scenario.ts';

/** Initials and terms of the trade that a parent can’t be expected to know. */
const TRADE = [
  'AAC', 'ABA', 'ADHD', 'AT', 'BIP', 'DIBELS', 'ELL', 'ESY', 'FAPE', 'FBA', 'IDEA', 'IEE', 'IEP', 'IFSP', 'LEA', 'LRE', 'MTSS', 'OT', 'PBIS', 'PLAAFP', 'PT', 'PWN', 'RTI', 'SDI', 'SEL', 'SLD', 'SLP', 'WISC', 'WIAT',
  'accommodation', 'articulation', 'baseline', 'benchmark', 'caseload', 'consult', 'due process', 'eligibility', 'fluency', 'functional behavior assessment', 'least restrictive environment', 'manifestation', 'mediation',
  'modification', 'norm-referenced', 'paraprofessional', 'percentile', 'phonemic awareness', 'phonological', 'Prior Written Notice', 'procedural safeguards', 'progress monitoring', 'pull-out', 'push-in', 'related services',
  'specially designed instruction', 'standard score', 'stay-put', 'structured literacy', 'Tier 2', 'Tier 3', 'trajectory', 'transition plan',
] as const;

/** Every term of the trade that is said, with file and line, for which neither the scenario nor the glossary has plain words. */
export function jargonFindings({ lines }: Atlas, words: readonly Definition[]): readonly Finding[] {
  const explained = [...words, ...GLOSSARY].map(({ term }) => term.toLowerCase());
  const open = TRADE.filter((term) => !explained.some((known) => covers(known, term.toLowerCase())));
  return open.flatMap((term) => {
    const said = lines.find(({ text }) => says(text, term));
    return said ? [{ code: 'jargon/unexplained', severity: 'error' as const, file: said.file, line: said.line, message: `“${term}” is said here, and nobody can tap it: explain it in “words” in scenario.json, in twelve words or fewer` }] : [];
  });
}

const covers = (known: string, term: string): boolean => known === term || known === `${term}s` || `${known}s` === term || known.split(' ').includes(term);

/** Initials are told by their capitals, other terms by their letters. */
function says(text: string, term: string): boolean {
  const initials = term === term.toUpperCase();
  return new RegExp(`(?<![\\p{L}\\p{N}])${term}s?(?![\\p{L}\\p{N}])`, initials ? 'u' : 'iu').test(text);
}
