/** A meeting's link, ready to be sent. */
export interface SharingView {
  readonly link: string;
  readonly title: string;
  /** Of a brought story: whoever opens the link needs it too. */
  readonly own: boolean;
}

/** How a debrief came that somebody shared. */
export interface SharedView {
  /** It is among the meetings kept on this device. */
  readonly kept: boolean;
  /** The meeting came to its end. */
  readonly over: boolean;
  readonly decisions: number;
  /** Decisions in the link: more where the story has changed since. */
  readonly held: number;
}
