import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openLexicon, type Lexicon } from '../../src/clinical/language/lexicon/open-lexicon.ts';
import type { diagnosisLabels, DiagnosisText } from '../../src/clinical/language/reader.ts';

export type DiagnosisLabel = (typeof diagnosisLabels)[number];
type OfLabels<T> = Partial<Record<DiagnosisLabel, T>>;

/** A labelled case as the files hold it. */
export interface DiagnosisCase extends DiagnosisText {
  readonly id: string;
  readonly labels: Readonly<Record<DiagnosisLabel, boolean>>;
  readonly difficulty: 'easy' | 'hard';
  readonly note?: string;
  readonly evidence?: OfLabels<readonly string[]> | null;
  readonly traps?: OfLabels<readonly string[]> | null;
}

const language = new URL('../../src/clinical/language/', import.meta.url);
export const languageFile = (name: string): string => fileURLToPath(new URL(name, language));

export const casesIn = (path: string): DiagnosisCase[] =>
  JSON.parse(readFileSync(path, 'utf8')) as DiagnosisCase[];

/** The cases that readings are trained on; what stands in `written-last` is never among them. */
export const ownCases = (): DiagnosisCase[] =>
  [
    ...[1, 2, 3, 4, 'plain'].map(part => `diagnoses-${part}`),
    ...[1, 2, 3, 4].map(part => `more-diagnoses-${part}`),
  ].flatMap(name => casesIn(languageFile(`cases/${name}.json`)));

export function lexiconOfFiles(): Lexicon {
  const bytes = readFileSync(languageFile('lexicon/word-vectors.bin'));
  return openLexicon(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
    readFileSync(languageFile('lexicon/word-senses.txt'), 'utf8'),
  );
}
