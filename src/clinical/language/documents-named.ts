import type { Span } from './reading.ts';

/** A kind of document that a text names, and the words that name it. */
export interface NamedDocument {
  readonly type: 'progress-note' | 'process-note' | 'safety-plan' | 'discharge-summary' | 'treatment-plan';
  readonly span: Span;
}

const kinds: Readonly<Record<NamedDocument['type'], string>> = {
  'progress-note': '(?:progress|session|therapy) notes?',
  'process-note': '(?:process|psychotherapy) notes?',
  'safety-plan': 'safety plans?',
  'discharge-summary': 'discharge summar(?:y|ies)',
  'treatment-plan': 'treatment plans?',
};
const left =
  '(?:no|not|without|except|excluding|excepting|neither|nor|instead of|nothing (?:of|from)|none of)';

const patterns = Object.entries(kinds).map(
  ([type, words]) =>
    [
      type as NamedDocument['type'],
      new RegExp(`(?<!\\b${left}\\s(?:[\\p{L}’'-]+,?\\s){0,4})\\b${words}\\b`, 'giu'),
    ] as const,
);

/** The kinds of documents that a text says are sent; those it says are kept back do not count. */
export const documentsNamed = (text: string): NamedDocument[] =>
  patterns.flatMap(([type, pattern]) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ type, span: [index, index + words.length] })),
  );
