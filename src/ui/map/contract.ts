/** The scenes and decisions of a scenario, and where one has been. */
export interface MapView {
  readonly scenario: string;
}
