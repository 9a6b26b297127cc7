/**
 * The five tips, after the article "5 Tips to Help with IEP Negotiations", and the moves that
 * practise each of them or work against it. A story names moves; nothing in it says right or wrong.
 */
export const TIPS = ['strength', 'listen', 'common-ground', 'win-win', 'walk-away'] as const;
export type Tip = (typeof TIPS)[number];

export const MOVES_FOR = {
  strength: ['breathe', 'break', 'reschedule', 'name-feeling', 'share-knowledge', 'state-calmly'],
  listen: ['ask-open', 'ask-why', 'ask-data', 'listen', 'reflect-back'],
  'common-ground': ['name-shared', 'acknowledge', 'give', 'thank'],
  'win-win': ['offer-broad', 'offer-options', 'trim', 'trade', 'test-for-a-time'],
  'walk-away': ['ask-in-writing', 'end-respectfully', 'reconvene', 'ask-neutral', 'note-disagreement'],
} as const satisfies Record<Tip, readonly string[]>;

export const MOVES_AGAINST = {
  strength: ['vent', 'accuse', 'plead', 'self-doubt'],
  listen: ['interrupt', 'ask-leading', 'assume', 'lecture'],
  'common-ground': ['dismiss', 'concede', 'keep-score'],
  'win-win': ['demand', 'take-it-or-leave-it', 'settle-early'],
  'walk-away': ['storm-out', 'threaten', 'sign-unread'],
} as const satisfies Record<Tip, readonly string[]>;

export type Move = (typeof MOVES_FOR)[Tip][number] | (typeof MOVES_AGAINST)[Tip][number];

export const MOVES: readonly Move[] = TIPS.flatMap((tip) => [...MOVES_FOR[tip], ...MOVES_AGAINST[tip]]);

const PLACE = new Map<Move, { tip: Tip; practises: boolean }>(
  TIPS.flatMap((tip) => [
    ...MOVES_FOR[tip].map((move): [Move, { tip: Tip; practises: boolean }] => [move, { tip, practises: true }]),
    ...MOVES_AGAINST[tip].map((move): [Move, { tip: Tip; practises: boolean }] => [move, { tip, practises: false }]),
  ]),
);

/** Which tip a move belongs to, and on which side of it. */
export function placeOf(move: Move): { readonly tip: Tip; readonly practises: boolean } {
  const place = PLACE.get(move);
  if (!place) throw new Error(`no tip has the move ${move}`);
  return place;
}

/** What the things a parent may always do are, as moves: they are the same at every decision, so no story says so. */
export const MOVE_AT_THE_TABLE = {
  breathe: 'breathe', notebook: 'breathe', word: 'ask-data', break: 'break', reschedule: 'reschedule', end: 'end-respectfully',
} as const satisfies Record<string, Move>;
