/** What is used here of gettext-parser, which brings no types. */
declare module 'gettext-parser' {
  export interface Message {
    msgctxt?: string;
    msgid: string;
    msgid_plural?: string;
    /** Absent where a file leaves it out of an entry that is set aside. */
    msgstr?: string[];
    comments?: { translator?: string; reference?: string; extracted?: string; flag?: string; previous?: string };
  }
  export type Messages = Record<string, Record<string, Message>>;
  export interface Table {
    charset: string;
    headers?: Record<string, string>;
    translations: Messages;
    obsolete?: Messages;
  }
  export const po: {
    /** Throws a SyntaxError, with `lineNumber` where it knows one, or a RangeError. */
    parse(input: Uint8Array, options?: { defaultCharset?: string; validation?: boolean }): Table;
    compile(table: Table, options?: { foldLength?: number }): Uint8Array;
  };
}
