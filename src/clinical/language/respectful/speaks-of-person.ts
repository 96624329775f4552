import type { Span } from '../reading.ts';

const person =
  'clients?|patients?|ct|pt|persons?|people|individuals?|somebody|someone|man|men|woman|women|boys?|girls?|child(?:ren)?|kids?|teens?|teenagers?|adolescents?|youth|adults?|' +
  'mothers?|fathers?|mom|mum|dad|parents?|guardians?|caregivers?|spouse|husband|wife|partner|boyfriend|girlfriend|son|daughter|sister|brother|sibling|aunt|uncle|cousin|' +
  'grand(?:mother|father|parents?)|family|veteran|resident|member|student|behaviou?rs?|attitude|conduct|personality|manner|tone|side|tendenc(?:y|ies)|ways|streak';
const isPerson = new RegExp(`^(?:${person}|he|she|they|i|you|we|who|s/he)$`, 'iu');
/** What may follow a judging word that stands alone: an end, or a small word that begins something else. */
const goesOn =
  /^(?:$|[.,;:!?)\]/\n–—-]|\s+(?:and|or|but|at|in|on|with|when|while|during|today|again|about|toward|towards|to|for|from|re|as|because|since|after|before|throughout|that|if|this|per|by|around)(?![\p{L}]))/iu;
const copula =
  /(?<who>[\p{L}/’']+)\s+(?:(?:is|was|were|are|has been|had been|can be|seems?|seemed|appears?|appeared|became|becomes|got|gets|remains?|remained|acted|acts|presents?|presented)(?: to be| as| more| being)*)\s+(?:(?:very|quite|so|rather|too|often|always|just|simply|a bit|somewhat|overly|extremely|highly|a)\s+|[\p{L}]+ly\s+)*$/iu;

/** Before a judging word without a verb (“manipulative, late”), and no name of a thing. */
const small =
  /(?<![\p{L}])(?:and|or|but|as|so|very|quite|too|more|most|always|often|just|still|being|be|been|grew|grows|turned|stayed|acts?|acted|acting|remains?|remained|got|a|an|the|his|her|their|this|that|such|looked|sounded|in|of|ever|usual|usually|initially|[\p{L}]+ly)$/iu;
const lastWord = /(?<word>[\p{L}/’']+)[ ]+$/u;

/** Whether a judging word at a place speaks of a person: of what one does or is, not of a task, a smell or a Sunday. */
export function speaksOfPerson(text: string, [from, to]: Span): boolean {
  const before = text.slice(Math.max(0, from - 80), from);
  const after = text.slice(to, to + 40);
  const next = /^[\s-]+(?<word>[\p{L}]+)/u.exec(after)?.groups?.['word'];
  if (next !== undefined && isPerson.test(next)) return true;
  const endsOpen = /\s(?:to|with|about)$/.test(text.slice(from, to));
  if (!endsOpen && !goesOn.test(after)) return false;
  const who = copula.exec(before)?.groups?.['who'] ?? nameBefore(before);
  return who === undefined || isPerson.test(who) || /^\p{Lu}/u.test(who);
}

/** The word right before, unless it is a small one. */
function nameBefore(before: string): string | undefined {
  const word = lastWord.exec(before)?.groups?.['word'];
  return word === undefined || small.test(word) ? undefined : word;
}
