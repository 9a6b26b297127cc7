import type { Atlas } from './atlas.ts';
import type { Finding } from './compile.ts';

/** Words by which a rule is stated, and what `sources.md` has to name where they are used. */
const RULES: readonly { readonly says: RegExp; readonly rule: string; readonly source: RegExp }[] = [
  { says: /prior written notice/iu, rule: 'Prior Written Notice', source: /prior written notice|300\.503/iu },
  { says: /\bmediat(?:ion|or)/iu, rule: 'mediation', source: /mediation|300\.506/iu },
  { says: /\bdue process\b/iu, rule: 'due process', source: /due process|300\.507/iu },
  { says: /\bindependent (?:educational )?evaluation|\bIEE\b/u, rule: 'an independent evaluation', source: /independent|300\.502/iu },
  { says: /\bstay[- ]put\b/iu, rule: 'stay-put', source: /stay-put|300\.518/iu },
  { says: /\bstate complaint\b/iu, rule: 'a state complaint', source: /complaint|300\.15[1-3]/iu },
  { says: /\b(?:by law|the law|legal(?:ly)?|federal|regulations?)\b/iu, rule: 'the law', source: /34 CFR|20 USC/u },
  { says: /\b(?:a|the|your) rights?\b|\bhave (?:a|the) right\b|\bentitled\b/iu, rule: 'a right', source: /34 CFR|20 USC/u },
  { says: /\b(?:sixty|60|thirty|30|forty-five|45) (?:school |calendar |business )?days\b/iu, rule: 'a number of days', source: /\bdays?\b/iu },
];

/** Every rule that the story states and its `sources.md` doesn’t name. */
export function ruleFindings({ lines }: Atlas, sources: string): readonly Finding[] {
  return RULES.flatMap(({ says, rule, source }) => {
    const said = source.test(sources) ? undefined : lines.find(({ text }) => says.test(text));
    return said ? [{ code: 'rule/no-source', severity: 'error' as const, file: said.file, line: said.line, message: `${rule} is spoken of here, and sources.md doesn’t say where that is from` }] : [];
  });
}
