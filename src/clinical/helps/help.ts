import type { Guide } from '../language/respectful/term.ts';
import type { Span } from '../language/reading.ts';

/** Something that helps to write on, offered beside a field: nobody is asked to answer it, and nothing waits for it. */
export type Help = Question | BetterWord;

interface Offered {
  /** The same for as long as it is the same help, whatever is typed meanwhile. */
  readonly key: string;
  /** The way to the field: names and item ids. */
  readonly path: readonly string[];
  /** The findings that say the same, each by rule and message: `note.next-steps/none`. */
  readonly sameAs: readonly string[];
}

/** A question whose answer is missing; never a sentence to take over. */
export interface Question extends Offered {
  readonly kind: 'question';
  readonly asks: string;
  /** Something stands in its field already: whether that tells enough is for the rules to say, and it only helps to answer them. */
  readonly onlyWithFinding?: true;
}

/** A judging word with words that could stand in its place, or the question of what was seen. */
export interface BetterWord extends Offered {
  readonly kind: 'word';
  readonly span: Span;
  readonly words: string;
  readonly offers: readonly string[];
  readonly asks?: string;
  readonly guide: Guide;
}

/** Messages of one rule, as findings are told apart. */
export const saidBy = (rule: string, ...messages: readonly string[]): string[] =>
  messages.map(message => `${rule}/${message}`);
