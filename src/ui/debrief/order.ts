import { SECTIONS, type Feeling, type SectionId } from './words.ts';

/** For who had enough for one day: what was right and who came closer first, what could have been said last. */
const GENTLE = ['credits', 'people', 'ending', 'unsaid', 'questions', 'page', 'tips', 'pair', 'turning', 'curves', 'transcript'] as const satisfies readonly SectionId[];
const OVERWHELMED: readonly (Feeling | string | null)[] = ['shaken', 'tired'];

/** The same sections in the order that suits who reads them. */
export const orderFor = (feeling: string | null): readonly SectionId[] => (OVERWHELMED.includes(feeling) ? GENTLE : SECTIONS);
