import { assertNever } from '../result.ts';
import type { PersonId, Place } from '../story/vocabulary.ts';

export type EntryId = string;
export type TermId = string;
export type SceneId = string;
export type HandId = string;

/** Something that changed, and to what. The words that changed it carry it. */
export type MeetingEvent =
  | { readonly kind: 'handDealt'; readonly hand: HandId }
  | { readonly kind: 'sceneEntered'; readonly scene: SceneId }
  | { readonly kind: 'placeEntered'; readonly place: Place }
  | { readonly kind: 'composureMoved'; readonly by: number; readonly to: number }
  | { readonly kind: 'groundMoved'; readonly by: number; readonly to: number }
  | { readonly kind: 'trustMoved'; readonly person: PersonId; readonly by: number; readonly to: number }
  | { readonly kind: 'heard'; readonly entry: EntryId }
  | { readonly kind: 'offered'; readonly entry: EntryId }
  | { readonly kind: 'asked'; readonly entry: EntryId }
  | { readonly kind: 'termAgreed'; readonly term: TermId }
  | { readonly kind: 'termWithdrawn'; readonly term: TermId }
  | { readonly kind: 'termLeftOpen'; readonly term: TermId };

export interface Notebook {
  readonly heard: readonly EntryId[];
  readonly offered: readonly EntryId[];
  readonly asked: readonly EntryId[];
  readonly agreed: readonly TermId[];
  readonly leftOpen: readonly TermId[];
}

/** Where a meeting stands: `composure` and `commonGround` run from 0 to 100, `trust` from -5 to 5. */
export interface Meeting {
  readonly hand: HandId | null;
  readonly scene: SceneId | null;
  readonly place: Place;
  readonly composure: number;
  readonly commonGround: number;
  readonly trust: Readonly<Record<PersonId, number>>;
  readonly notebook: Notebook;
}

export const EMPTY_NOTEBOOK: Notebook = { heard: [], offered: [], asked: [], agreed: [], leftOpen: [] };

const including = <T>(list: readonly T[], item: T): readonly T[] => (list.includes(item) ? list : [...list, item]);
const without = <T>(list: readonly T[], item: T): readonly T[] => list.filter((each) => each !== item);

const writeIn = (meeting: Meeting, change: (notebook: Notebook) => Partial<Notebook>): Meeting => ({
  ...meeting,
  notebook: { ...meeting.notebook, ...change(meeting.notebook) },
});

/** The meeting after one event. */
export function update(meeting: Meeting, event: MeetingEvent): Meeting {
  switch (event.kind) {
    case 'handDealt': return { ...meeting, hand: event.hand };
    case 'sceneEntered': return { ...meeting, scene: event.scene };
    case 'placeEntered': return { ...meeting, place: event.place };
    case 'composureMoved': return { ...meeting, composure: event.to };
    case 'groundMoved': return { ...meeting, commonGround: event.to };
    case 'trustMoved': return { ...meeting, trust: { ...meeting.trust, [event.person]: event.to } };
    case 'heard': return writeIn(meeting, (book) => ({ heard: including(book.heard, event.entry) }));
    case 'offered': return writeIn(meeting, (book) => ({ offered: including(book.offered, event.entry) }));
    case 'asked': return writeIn(meeting, (book) => ({ asked: including(book.asked, event.entry) }));
    case 'termAgreed': return writeIn(meeting, (book) => ({ agreed: including(book.agreed, event.term), leftOpen: without(book.leftOpen, event.term) }));
    case 'termWithdrawn': return writeIn(meeting, (book) => ({ agreed: without(book.agreed, event.term) }));
    case 'termLeftOpen': return writeIn(meeting, (book) => ({ leftOpen: including(book.leftOpen, event.term), agreed: without(book.agreed, event.term) }));
    default: return assertNever(event);
  }
}

/** The meeting after several events, in order. */
export const updateAll = (meeting: Meeting, events: readonly MeetingEvent[]): Meeting => events.reduce(update, meeting);
