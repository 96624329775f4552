import type { Reading } from './reading.ts';
import { wordsOf } from './words-of.ts';

const name = '\\p{Lu}\\p{Ll}{2,}';
const verb =
  'said|says|shared|shares|told|tells|asked|asks|replied|answered|laughed|cried|offered|responded|gave|agreed|disagreed|nodded|interrupted|disclosed|reported|became|left|described';
const pattern = new RegExp(
  `(?:[Mm]ember|[Pp]eer|[Pp]articipant)s?,? (?:named |called )?(${name})|(?<=\\p{Ll},? )(${name})(?=(?: (?:${verb})|[’']s)(?![\\p{L}]))`,
  'gu',
);
const noNames = new Set(
  'client clients group member members facilitator therapist clinician mom mum mother dad father grandma grandpa god monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/** Whether a group note seems to call somebody else in the group by name: a name after "member", or one who speaks in the middle of a sentence. */
export function namesAnotherMember(text: string, knownNames: readonly string[]): Reading {
  const known = new Set(knownNames.flatMap(wordsOf).map(word => word.toLowerCase()));
  const spans = [...text.matchAll(pattern)].flatMap(({ index, 0: words, 1: after, 2: speaking }) => {
    const found = (after ?? speaking ?? '').toLowerCase();
    if (known.has(found) || noNames.has(found)) return [];
    const end = index + words.length;
    return [[end - found.length, end] as const];
  });
  return { holds: spans.length > 0, spans };
}
