import type { Reading, Span } from './reading.ts';
import { sentencesOf } from './sentences-of.ts';

const pattern =
  /(?<![\p{L}])(?:hopeless\w*|no reason to (?:live|go on)|nothing to live for|no point (?:in|to) (?:living|life|going on)|want(?:s|ed)? it (?:all )?to (?:be over|end|stop)|can[’']t go on)(?![\p{L}])/giu;
const negated =
  /(?<![\p{L}])(?:no|not|never|without|den(?:ies|ied)|less|no longer|used to|was|were|had)(?![\p{L}])[^.;]*$/iu;

/** So many characters back a sentence is read for a negation. */
const reach = 300;

/** Whether a text speaks of hopelessness that is there now. */
export function tellsHopelessness(text: string): Reading {
  if (text.search(pattern) < 0) return { holds: false, spans: [] };
  const spans = sentencesOf(text).flatMap(({ text: sentence, span: [start] }) =>
    [...sentence.matchAll(pattern)]
      .filter(({ index }) => !negated.test(sentence.slice(Math.max(0, index - reach), index)))
      .map(({ index, 0: words }): Span => [start + index, start + index + words.length]),
  );
  return { holds: spans.length > 0, spans };
}
