import { wordsOf } from './words-of.ts';

const empty = new Set(
  (
    'a an the and or but if so as at by for from in into of off on onto out over to up with without within about after again all also am any are ' +
    'be been being because before both can could did do does done each even every few get gets go goes got had has have he her here hers him ' +
    'his how i im ive id ill is it its just like less let lot make makes me mine more most much my never no not now one only other our own ' +
    'really she should some such than that thats the their them then there these they thing things this those too us use used very want wants ' +
    'was way we well were what when where which while who why will would you your client therapist clinician patient session feel feels will able'
  ).split(' '),
);

/** Cuts common endings, so that "rides", "riding" and "ride" meet; crude on purpose. */
function stem(word: string): string {
  const base = word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ation|ations|ings?|edly|ed|es|s|ly|ment|ments|ness|ful|ive|al|able)$/, '');
  const kept = base.length >= 3 ? base : word;
  return kept
    .replace(/e$/, '')
    .replace(/([^aeiouls])\1$/, '$1')
    .replace(/i$/, 'y');
}

/** The words of a text that carry its subject, cut down to their stems. */
export const contentStems = (text: string): Set<string> =>
  new Set(
    wordsOf(text.toLowerCase())
      .flatMap(word => word.split(/[-/]/))
      .map(word => word.replace(/[’']s$/, '').replace(/[’']/g, ''))
      .filter(word => word.length > 1 && !empty.has(word))
      .map(stem),
  );
