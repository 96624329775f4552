import type { Span } from '../reading.ts';
import { partyOf } from '../text/speaker-of.ts';
import type { Word } from '../text/tagged-words.ts';

const says =
  /^(?:say|state|report|tell|remark|write|put|ask|explain|describe|admit|comment|note|verbalize|voice|express|share|answer|reply|joke|call|want|word|quote|announce|insist|declare|hope|wish|aim|goal|line|phrase)$/;
const owns = /^(?:word|own|exact|verbatim|quote|goal|phrase|voice)s?$/;
const toCome = /^(?:will|shall|to|can|able|use|using|uses|practice|when|without|instead)$/;
/** So many characters before and after a quote tell whose it is. */
const near = 60;

/** Who is named around a quote, who says it and how it stands in its sentence. */
export function aroundQuote(text: string, words: readonly Word[], [from, to]: Span): string[] {
  const sentence = text.slice(0, from).search(/[.!?]\s[^.!?]*$/);
  const start = Math.max(sentence, from - near);
  const before = words.filter(({ span }) => span[1] <= from && span[0] > start).slice(-8);
  const stop = text.slice(to).search(/[.!?]\s/);
  const end = to + Math.min(stop < 0 ? near : stop + 1, near);
  const after = words.filter(({ span }) => span[0] >= to && span[0] < end).slice(0, 6);
  const last = before.findLast(({ tag }) => tag !== 'PUNCT');
  const [partiesBefore, partiesAfter] = [parties(before), parties(after)];
  const both = [...before, ...after];
  return [
    'quote',
    `at ${before.length === 0 ? 'start' : 'middle'}`,
    ...(closesSentence(text, to) ? ['closes sentence'] : []),
    ...(partiesBefore.length > 0 ? [`party before ${partiesBefore.at(-1) ?? ''}`] : []),
    ...[...new Set(partiesBefore)].map(party => `some party before ${party}`),
    ...(partiesAfter[0] ? [`party after ${partiesAfter[0]}`] : []),
    ...[...new Set(partiesAfter)].map(party => `some party after ${party}`),
    ...(partiesBefore.length + partiesAfter.length === 0 ? ['no party'] : []),
    ...(both.length === 0 ? ['alone'] : []),
    ...(before.some(({ lemma }) => says.test(lemma)) ? ['says before'] : []),
    ...(after.some(({ lemma }) => says.test(lemma)) ? ['says after'] : []),
    ...(both.some(({ norm }) => owns.test(norm)) ? ['own words'] : []),
    ...(before.some(({ norm }) => toCome.test(norm)) ? ['to come before'] : []),
    ...(last ? [`last ${last.tag}`, `last ${last.norm}`, `last lemma ${last.lemma}`] : []),
    text.charAt(from + 1) === text.charAt(from + 1).toUpperCase() ? 'capital' : 'small',
    ...new Set(after.slice(0, 3).map(({ norm }) => `after ${norm}`)),
  ];
}

const parties = (words: readonly Word[]): string[] =>
  words.flatMap(word => partyOf(word) ?? (word.tag === 'PROPN' ? 'name' : []));

const closesSentence = (text: string, to: number): boolean =>
  /["”’']\s*(?:$|[.!?–—-]|\n|[A-Z(])/.test(text.slice(to - 1, to + 3)) ||
  /[.!?,][”"’']/.test(text.slice(to - 2, to));
