const another =
  '(?:step|grand|god|foster )?(?:mother|father|parents?)|mom|mum|dad|guardians?|caregivers?|spouse|husband|wife|partner|ex|boyfriend|girlfriend|fianc[ée]e?|son|daughter|' +
  '(?:step)?(?:sister|brother)|siblings?|aunt|uncle|cousin|niece|nephew|grandma|grandpa|family|roommate|friend|neighbou?r|teacher|boss|manager|supervisor|coworker|colleague|landlord|nurse|staff';
const isAnother = new RegExp(`^(?:${another})$`, 'iu');
const anyone = new RegExp(
  `(?<![\\p{L}])(?:${another}|client|patient|ct|pt|he|she|they)(?![\\p{L}’'])`,
  'giu',
);
const next = new RegExp(`^[ ]+(?:${another})(?![\\p{L}])`, 'iu');
const sentenceEnd = /[.!?;\n]/;
const nearby = 160;

/** Whether a word at a place of a text is said of somebody else than the client: the person who was named last before it, or right after. */
export function speaksOfAnother(text: string, [from, to]: readonly [number, number]): boolean {
  if (next.test(text.slice(to, to + nearby))) return true;
  const sentence =
    text
      .slice(Math.max(0, from - nearby), from)
      .split(sentenceEnd)
      .at(-1) ?? '';
  const last = [...sentence.matchAll(anyone)].at(-1);
  return last !== undefined && isAnother.test(last[0]);
}
