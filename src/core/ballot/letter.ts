/** What an option is called in the room: A for the first. */
export const letterOf = (place: number): string => String.fromCodePoint(0x41 + place);
