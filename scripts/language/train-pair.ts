// node scripts/language/train-pair.ts: learns how stock words are and what makes two notes one, writes both beside the functions, tells figures of cross-validation by file.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { logOdds } from '../../src/clinical/language/learned/linear-model.ts';
import { openLexicon } from '../../src/clinical/language/lexicon/open-lexicon.ts';
import { readUnits } from '../../src/clinical/language/text/read-unit.ts';
import { noteTexts, type PairCase, pairCases } from './pair-cases.ts';
import type { Example } from './train-linear.ts';
import { trainStandardized } from './train-standardized.ts';

const language = join(import.meta.dirname, '../../src/clinical/language');
const training = { rounds: 60, shrink: 1e-2, least: 1 };

writeStock();
const { toldIn } = await import('../../src/clinical/language/pair/told-in.ts');
const { pairTraits, sidesOf } = await import('../../src/clinical/language/pair/pair-traits.ts');

const lexicon = openLexicon(
  new Uint8Array(readFileSync(join(language, 'lexicon/word-vectors.bin'))).buffer,
  readFileSync(join(language, 'lexicon/word-senses.txt'), 'utf8'),
);
const examples = pairCases().map(one => ({ ...one, ...exampleOf(one) }));

tellFigures();
const { bias, weights } = trainStandardized(examples, training);
write('weights.json', { bias, weights: Object.fromEntries(weights) });

function exampleOf({ previous, current, cloned, weight }: PairCase): Example {
  const counts = pairTraits(sidesOf(toldIn(previous, lexicon), toldIn(current, lexicon)));
  return { has: [], counts, holds: cloned, weight };
}

/** Counts in how many notes a word stands that is not quoted; what stands in fewer than five is not stock. */
function writeStock(): void {
  const texts = noteTexts();
  const counts = new Map<string, number>();
  for (const text of texts) {
    const words = readUnits(text).flatMap(unit => unit.words.filter(({ isQuoted }) => !isQuoted));
    for (const lemma of new Set(words.map(word => word.lemma.toLowerCase())))
      counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  }
  const words = [...counts].filter(([lemma, count]) => count >= 5 && /^[a-z][a-z'-]+$/.test(lemma)).sort();
  write('stock-words.json', { notes: texts.length, words: Object.fromEntries(words) });
}

function tellFigures(): void {
  const files = [...new Set(examples.map(({ file }) => file))];
  const read = files.flatMap(file => {
    const model = trainStandardized(
      examples.filter(one => one.file !== file),
      training,
    );
    return examples
      .filter(one => one.file === file && one.id !== undefined)
      .map(one => ({ ...one, odds: logOdds(model, one) }));
  });
  const count = (cloned: boolean, found: boolean): number =>
    read.filter(one => one.cloned === cloned && one.odds > 0 === found).length;
  const [tp, fp, fn, tn] = [count(true, true), count(false, true), count(true, false), count(false, false)];
  const balanced = (tp / (tp + fn) + tn / (tn + fp)) / 2;
  console.log(`cloned: tp ${tp} fp ${fp} fn ${fn} tn ${tn}, precision ${(tp / (tp + fp)).toFixed(3)},`);
  console.log(`  recall ${(tp / (tp + fn)).toFixed(3)}, balanced accuracy ${balanced.toFixed(3)}`);
  for (const { id, odds, cloned } of read)
    if (odds > 0 !== cloned) console.log(`  wrong: ${id ?? ''} ${odds.toFixed(2)}`);
}

function write(name: string, content: unknown): void {
  writeFileSync(join(language, 'pair', name), `${JSON.stringify(content, undefined, 2)}\n`);
}
