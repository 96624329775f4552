import stored from './stock-words.json' with { type: 'json' };

/** What stands in fewer notes than this share is as rare as can be told. */
const least = 0.0035;
const stock = stored as { readonly notes: number; readonly words: Readonly<Record<string, number>> };
const counts = new Map(Object.entries(stock.words));

/** How stock a word is in notes: 1 where each of them has it, 0 where hardly one does. */
export function stockOf(lemma: string): number {
  const count = counts.get(lemma);
  return count === undefined ? 0 : 1 - Math.log(count / stock.notes) / Math.log(least);
}
