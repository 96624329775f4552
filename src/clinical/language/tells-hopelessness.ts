import type { Reading, Span } from './reading.ts';
import { sentencesOf } from './sentences-of.ts';

const pattern =
  /(?<![\p{L}])(?:hopeless\w*|no reason to (?:live|go on)|nothing to live for|can[’']t go on)(?![\p{L}])/giu;
const negated =
  /(?<![\p{L}])(?:no|not|never|without|den(?:ies|ied)|less|no longer|used to|was|were|had)(?![\p{L}])[^.;]*$/iu;

/** Whether a text speaks of hopelessness that is there now. */
export function tellsHopelessness(text: string): Reading {
  const spans = sentencesOf(text).flatMap(({ text: sentence, span: [start] }) =>
    [...sentence.matchAll(pattern)]
      .filter(({ index }) => !negated.test(sentence.slice(0, index)))
      .map(({ index, 0: words }): Span => [start + index, start + index + words.length]),
  );
  return { holds: spans.length > 0, spans };
}
