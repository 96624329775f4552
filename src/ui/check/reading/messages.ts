import type { Reader } from '../../../clinical/language/reader.ts';

/** The kinds of text that a reader reads. */
export type Kind = keyof Reader;

/** What a reader says of a text of any kind. */
export type AnyReading = ReturnType<Reader[Kind]>;

/** One text that is to be read. */
export interface Asked {
  /** The kind and the text, as one word. */
  readonly key: string;
  readonly kind: Kind;
  readonly text: unknown;
}

/** What the worker tells: that it is open (after so many milliseconds), what it read, or that it could not be opened. */
export type Told =
  | { readonly kind: 'open'; readonly took: number }
  | { readonly kind: 'read'; readonly readings: readonly Answered[] }
  | { readonly kind: 'failed'; readonly cause: unknown };

/** What was read of one text; a fault where the reader stopped at it. */
export interface Answered {
  readonly key: string;
  readonly reading?: AnyReading;
  readonly fault?: unknown;
}
