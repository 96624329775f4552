import type { Span } from '../reading.ts';

/** Prose has a comma by then. */
const fewestWords = 30;
/** No statement of a note that has a subject is shorter. */
const shortest = 4;

/** Who a statement of a note is about, and what stands at the beginning of those without a subject. */
const begins = new Set(
  'client ct cl pt patient therapist th clinician counselor writer provider she he they we i mother mom father dad parent parents wife husband teacher group members plan homework hw next affect mood appearance speech sleep denied denies reported reports stated states progress goal risk'.split(
    ' ',
  ),
);

/** Words that want something after them. */
const goesOn = new Set(
  'a an the this that these those her his their its my our your some any no each every and but or nor so if when while because although though since until before after as than with without to of for from by about into at in on over under through between like what how who whom which why where whether said says say told tells tell reported reports stated states shared noted felt feels thinks thought believes believed is are was were be been has have had not did does do will would could can should may might must then help helps helped let asked made agreed watched client ct pt patient therapist'.split(
    ' ',
  ),
);

/**
 * The statements of a stretch that somebody dictated without any punctuation: a new one begins with who acts, where the words before it are
 * complete. A stretch that is short or has signs of its own stays whole.
 */
export function statementsIn(text: string, [from, to]: Span): Span[] {
  const stretch = text.slice(from, to);
  const words = [...stretch.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    at: index,
    word: word.toLowerCase().replace(/[^\p{L}]+$/u, ''),
  }));
  if (words.length < fewestWords || /[,:()“”"–—]|\s-\s/.test(stretch)) return [[from, to]];
  const found: Span[] = [];
  let [start, first] = [0, 0];
  for (const [nth, { at, word }] of words.entries()) {
    const before = words[nth - 1]?.word ?? '';
    if (nth - first < shortest || !begins.has(word) || goesOn.has(before)) continue;
    found.push([from + start, from + at - 1]);
    [start, first] = [at, nth];
  }
  return [...found, [from + start, to]];
}
