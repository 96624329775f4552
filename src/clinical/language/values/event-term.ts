import type { Part } from '../learned/best-part.ts';
import type { Lexicon, Meaning } from '../lexicon/open-lexicon.ts';
import { isOfTime } from './value-term.ts';
import type { ValuedWord } from './valued-words.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What may lead to an event of any kind, and what leads to one only where it is a stretch or a point of time. */
const opens = setOf('by before until till til through thru prior ahead when once come');
const opensTime = setOf('after during at in over within on throughout between this next coming');
const each = setOf('each every most');
const possessive = setOf("his her their my our your its 's whose");
/** Nobody knows the day of these, so they set no time; “at this time” means now. */
const openEnds = setOf('discharge termination time');
/** Fields of meaning of WordNet. */
const [event, person, time] = [11, 18, 28];

export const leadsToEvent = (norm: string): boolean => opens.has(norm) || opensTime.has(norm);

/** What stands after a word that may lead to an event, where it could be one: “until the clocks change”, “before her recital”. */
export function eventAfter(words: readonly ValuedWord[], nth: number, lexicon: Lexicon): Part | undefined {
  const opener = words[nth];
  const reach = reachOf(words, nth);
  const [first, second] = reach;
  const last = reach.at(-1);
  if (!opener || !first || !last || first.value) return undefined;
  const upToVerb = reach.findIndex(({ tag }) => tag === 'VERB' || tag === 'AUX');
  const head = (upToVerb > 0 ? reach.slice(0, upToVerb) : reach).findLast(isNoun) ?? reach.findLast(isNoun);
  const meanings = head ? lexicon.meanings(head.lemma, 'n') : [];
  const isTimely = meanings.slice(0, 2).some(({ field }) => field === time || field === event);
  const isThen = first.norm === 'the' && second?.norm === 'time';
  if (!opens.has(opener.norm) && !isTimely) return undefined;
  if (head && openEnds.has(head.lemma) && !isThen) return undefined;
  if (isActing(first) || reach.some(({ norm }) => each.has(norm))) return undefined;
  const lead = opener.norm === 'prior' || opener.norm === 'ahead' ? 'before' : opener.norm;
  const verb = upToVerb < 0 ? 'none' : reach[upToVerb]?.norm.endsWith('ing') ? 'ing' : 'finite';
  const isPerson = meanings[0]?.field === person || (head?.tag === 'PROPN' && !isTimely);
  return {
    span: [opener.span[0], last.span[1]],
    has: [
      'np',
      `np ${lead}`,
      `np ${lead} ${startOf(first)}`,
      `np ${lead} verb ${verb}`,
      `np ${lead} begins ${String(nth < 1)}`,
      ...(isThen ? ['np the time'] : []),
      ...(isTimely ? ['np timely', `np timely ${lead}`] : []),
      ...meanings.slice(0, 1).flatMap(meaning => meaningTraits(meaning, lead)),
      ...(head ? headTraits(head, lead) : [`np no head ${lead}`]),
      ...(isDone(words[nth - 1]) ? [`np ${lead} done`] : []),
      ...(isPerson ? ['np person', `np person ${lead}`] : []),
    ],
  };
}

function reachOf(words: readonly ValuedWord[], nth: number): ValuedWord[] {
  const after = words.slice(nth + 1, nth + 10);
  const stop = after.findIndex(
    ({ tag, norm, value }, at) =>
      (tag === 'PUNCT' && !/^['"(]$/.test(norm)) ||
      (value && isOfTime(value, '1/1')) ||
      (opens.has(norm) && at > 2),
  );
  return stop < 0 ? after : after.slice(0, stop);
}

const isNoun = ({ tag }: ValuedWord): boolean => tag === 'NOUN' || tag === 'PROPN';
/** “By talking” tells how, and “before eating” each time when. */
const isActing = ({ tag, norm }: ValuedWord): boolean => tag === 'VERB' && norm.endsWith('ing');
const isDone = (word: ValuedWord | undefined): boolean =>
  word?.tag === 'VERB' && /(?:ed|en|wn)$/.test(word.norm);

function startOf({ norm, tag }: ValuedWord): string {
  if (possessive.has(norm)) return 'own';
  return tag === 'DET' ? norm : tag === 'PRON' ? 'pronoun' : tag;
}

const meaningTraits = ({ field, id, above }: Meaning, lead: string): string[] => [
  `np ${lead} field ${String(field)}`,
  `np field ${String(field)}`,
  `np means ${id}`,
  `np means ${above}`,
];

const headTraits = ({ tag, norm, lemma }: ValuedWord, lead: string): string[] => [
  `np head ${tag} ${lead}`,
  `np head ${lemma}`,
  `np many ${String(norm !== lemma)} ${lead}`,
];
