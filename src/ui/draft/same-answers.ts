import { isEmpty } from '../../clinical/kit/empty.ts';

/** Whether two bodies say the same: the order of names does not matter, and an empty list is no answer. */
export function sameAnswers(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (saysNothing(one) || saysNothing(other)) return saysNothing(one) && saysNothing(other);
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((entry, at) => sameAnswers(entry, other[at]));
  if (!isAnswers(one) || !isAnswers(other)) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every(name => sameAnswers(one[name], other[name]));
}

const saysNothing = (answer: unknown): boolean =>
  answer === '' || (typeof answer !== 'string' && isEmpty(answer));

const isAnswers = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
