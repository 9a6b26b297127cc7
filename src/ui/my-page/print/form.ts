/** How a page is printed. */
export const FORMS = ['sheet', 'card'] as const;
export type Form = (typeof FORMS)[number];

/** In millimetres: what both papers hold, A4 being narrower and Letter lower. A little is kept free for the browser’s rounding. */
export const SHAPES = {
  /** Margins of 12. */
  sheet: { columns: 2, width: 89, height: 253, head: 186 },
  /** A quarter of the paper, with margins of 8 beside, 9 above and below. */
  card: { columns: 4, width: 88, height: 120, head: 88 },
} as const satisfies Record<Form, { columns: number; width: number; height: number; head: number }>;

/** Smaller than the last of them nobody reads at a table. */
export const SIZES = [12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8] as const;

/** Ruled lines to write on stand so far apart; fewer than two are none. */
export const RULE = 8;
export const MOST_RULES = 24;

export const PX_PER_MM = 96 / 25.4;
