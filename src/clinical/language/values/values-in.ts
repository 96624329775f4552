import { amountFinders } from './finders.ts';
import { numberIn } from './fragments.ts';
import { timeFinders } from './time-finders.ts';
import { blank, type Value, type ValueKind } from './value.ts';

const finders = [...timeFinders, ...amountFinders];

/** What a text tells in numbers and times, in order; each of its words counts once. */
export function valuesIn(text: string): Value[] {
  let left = text.replace(/[’‘]/g, "'");
  const found: Value[] = [];
  for (const { kind, pattern } of finders)
    left = left.replace(pattern, (...matched: unknown[]) => {
      const all = String(matched[0]);
      const from = Number(matched.find(one => typeof one === 'number'));
      found.push({
        kind: kindOf(kind, all),
        span: [from, from + all.length],
        number: numberIn(all),
        of: thingIn(all),
      });
      return blank.repeat(all.length);
    });
  return found.sort((one, other) => one.span[0] - other.span[0]);
}

/** “31 to 20” falls, so it tells a change and no range; nobody does a thing 12 times of 4, so that is a day. */
function kindOf(kind: ValueKind, words: string): ValueKind {
  const [first, second] = words.split(/ to |\//).map(numberIn);
  if (first === undefined || second === undefined || first <= second) return kind;
  if (kind === 'count') return 'change';
  return kind === 'share' && first <= 12 && /^\d+\/\d+$/.test(words) ? 'date' : kind;
}

/** The last word that is no number: the unit or the thing. */
const thingIn = (words: string): string | undefined =>
  words
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.at(-1);
