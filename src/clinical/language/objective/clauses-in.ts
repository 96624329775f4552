import type { Span } from '../reading.ts';
import { readUnits } from '../text/read-unit.ts';
import { type ValuedWord, valuedWords } from '../values/valued-words.ts';
import { valuesIn } from '../values/values-in.ts';

/** A stretch of a text between signs where a reader would pause. */
export interface Clause {
  readonly span: Span;
  readonly words: readonly ValuedWord[];
  readonly inBrackets: boolean;
  readonly heading: string;
}

const pause = /^(?:[,;:()[\]–—/]|--+)$/;

/** Takes a text apart into its clauses. */
export function clausesIn(text: string): Clause[] {
  const values = valuesIn(text);
  return readUnits(text).flatMap(unit => {
    const found: Clause[] = [];
    let words: ValuedWord[] = [];
    let depth = 0;
    const close = (): void => {
      const [first] = words;
      const last = words.at(-1);
      if (first && last && words.some(({ norm }) => /[\p{L}\p{N}<]/u.test(norm)))
        found.push({
          span: [first.span[0], last.span[1]],
          words,
          inBrackets: depth > 0,
          heading: unit.heading,
        });
      words = [];
    };
    for (const word of valuedWords(unit, values))
      if (word.tag === 'PUNCT' && pause.test(word.norm) && !word.isQuoted) {
        close();
        depth += word.norm === '(' ? 1 : word.norm === ')' ? -1 : 0;
      } else words.push(word);
    close();
    return found;
  });
}

/** The words of a clause without signs. */
export const toldIn = ({ words }: Clause): ValuedWord[] => words.filter(({ tag }) => tag !== 'PUNCT');

/** Whether most of a clause stands between quotation marks. */
export function isQuoted(clause: Clause): boolean {
  const told = toldIn(clause);
  return told.filter(word => word.isQuoted).length > told.length / 2;
}
