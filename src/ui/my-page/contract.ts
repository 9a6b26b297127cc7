import type { Offers } from '../../core/page/gather.ts';

/** The page to take along, over all meetings: what meetings offer for it, and what they are called. What was put on it is `page` in the state. */
export interface MyPageView {
  readonly offers: Offers;
  readonly titles: Readonly<Record<string, string>>;
}
