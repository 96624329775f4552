/** What a release must tell the one who signs it. */
export type StatedRight = 'revocation' | 'conditioning' | 'redisclosure';

const told: Readonly<Record<StatedRight, RegExp>> = {
  revocation: /revo[ck]|withdraw|take (?:it|this) back|taken back/iu,
  conditioning:
    /(?:treatment|care|payment)\b[^.;]{0,40}\b(?:not|n[’']t)\b[^.;]{0,20}\b(?:depend|condition)|not (?:a )?condition(?:al|ed)?\b|whether or not (?:\w+ ){1,3}signs?/iu,
  redisclosure:
    /re-?disclos|disclosed (?:again|further)|\bpass(?:ed)?\b[^.;]{0,40}\b(?:on|along)\b|no longer (?:be )?protected/iu,
};

/** Which of the rights that a release must mention a text speaks of. */
export const rightsStated = (text: string): StatedRight[] =>
  Object.entries(told).flatMap(([right, words]) => (words.test(text) ? [right as StatedRight] : []));
