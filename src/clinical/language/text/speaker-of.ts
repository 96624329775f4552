import type { Word } from './tagged-words.ts';

/** Of whom something is told: the clinician, the client, somebody close, somebody else of the treatment or school, a group, a thing. */
export type Party = 'clinician' | 'client' | 'relative' | 'professional' | 'group' | 'thing';

const listed: Readonly<Record<Exclude<Party, 'thing'>, string>> = {
  clinician:
    'i we clinician therapist writer counselor counsellor provider author facilitator leader psychologist psychotherapist intern trainee interventionist specialist',
  client:
    'he she they client patient youth veteran resident child boy girl teen kid adolescent student member individual consumer he/she s/he',
  relative:
    'mother father mom dad parent parents guardian grandmother grandfather sister brother wife husband spouse partner son daughter aunt uncle cousin boyfriend girlfriend friend roommate stepmother stepfather foster caregiver family ex fiance sibling niece nephew neighbor coworker boss in-laws',
  professional:
    'teacher nurse doctor psychiatrist officer worker manager staff aide principal coach prescriber physician school court supervisor judge attorney interpreter sponsor chaplain pediatrician lawyer',
  group: 'group members peers others participants everyone class',
};

const parties = new Map(
  Object.entries(listed).flatMap(([party, words]) =>
    words.split(' ').map(word => [word, party as Party] as const),
  ),
);

/** Who does what a verb tells: the nearest noun or pronoun before it in its clause; undefined where none stands (“Reviewed the log.”). */
export function partyBefore(words: readonly Word[], verb: number): Party | undefined {
  for (let at = verb - 1; at >= 0; at -= 1) {
    const { lemma, norm, tag } = words[at] ?? { lemma: '', norm: '', tag: '' };
    if (tag === 'PUNCT' && norm !== ',' && norm !== '"') return undefined;
    const party = parties.get(norm) ?? parties.get(lemma);
    if (party) return party;
    if (tag === 'PROPN') return 'client';
    if (tag === 'NOUN') return 'thing';
    if (tag === 'VERB' && verb - at > 4) return undefined;
  }
  return undefined;
}

/** The party that a word names. */
export const partyOf = ({ norm, lemma }: Word): Party | undefined => parties.get(norm) ?? parties.get(lemma);
