import type { Guide } from '../language/respectful/term.ts';
import type { Span } from '../language/reading.ts';

/** Something that helps to write on, offered beside a field: nobody is asked to answer it, and nothing waits for it. */
export type Help = Question | BetterWord;

interface At {
  /** The same for as long as it is the same help, whatever is typed meanwhile. */
  readonly key: string;
  /** The way to the field: names and item ids. */
  readonly path: readonly string[];
}

/** A question whose answer is missing; never a sentence to take over. */
export interface Question extends At {
  readonly kind: 'question';
  readonly asks: string;
}

/** A judging word with words that could stand in its place, or the question of what was seen. */
export interface BetterWord extends At {
  readonly kind: 'word';
  readonly span: Span;
  readonly words: string;
  readonly offers: readonly string[];
  readonly asks?: string;
  readonly guide: Guide;
}
