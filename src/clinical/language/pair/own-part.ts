import type { ReadUnit } from '../text/read-unit.ts';

const group = /\b(?:group|grp|iop|php|class|members|curriculum)\b/i;
const ofGroup =
  /\b(?:group|members?|facilitators?|leaders?|topics?|themes?|curriculum|everyone|participants|attend(?:ed|ees|ance)|class|co-?led|psychoed\w*|residents)\b/i;
const ofClient = /client|individual|^pt|^ct|member resp/;

const namesClient = ({ heading, words }: ReadUnit): boolean =>
  ofClient.test(heading) || words.some(({ lemma }) => lemma === 'client' || lemma === 'patient');

/** The units that tell of the client; in the note of a group, without what the group as a whole did. */
export function ownPart(units: readonly ReadUnit[]): readonly ReadUnit[] {
  const opening = units.slice(0, 2).map(({ text }) => text);
  if (!group.test(opening.join(' ')) && !units.some(({ heading }) => heading.includes('group'))) return units;
  const first = units.findIndex(namesClient);
  if (first < 0) return units;
  const own = units.filter((unit, nth) => nth >= first && (namesClient(unit) || !ofGroup.test(unit.text)));
  return own.flatMap(({ words }) => words).length < least ? units : own;
}

/** Fewer words than these are no part of its own. */
const least = 12;
