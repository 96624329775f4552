import { nameStems } from './name-stems.ts';

/** Whether two lines may name one and the same recipient; also when one of them is too general to tell. */
export function couldBeSameRecipient(one: string, other: string): boolean {
  const [a, b] = [nameStems(one), nameStems(other)];
  if (a.size === 0 || b.size === 0) return true;
  return a.intersection(b).size > 0;
}
