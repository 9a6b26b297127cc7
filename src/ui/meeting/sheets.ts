/** What can lie over the meeting, one at a time. */
export type Sheet = 'notebook' | 'pause' | 'said';
