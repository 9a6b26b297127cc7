/** The page to take along, over all meetings. */
export interface MyPageView {
  readonly date: string;
}
