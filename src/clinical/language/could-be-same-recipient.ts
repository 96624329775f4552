import { contentStems } from './content-stems.ts';

/** Words that many addresses share; by them alone nobody is known. */
const anyones = contentStems(
  'doctor physician primary care family practice practitioner nurse medical medicine health clinic center centre group office service services hospital school counselor street st avenue road lane fax phone tel number',
);

/** Whether two lines may name one and the same recipient; also when one of them is too general to tell. */
export function couldBeSameRecipient(one: string, other: string): boolean {
  const [a, b] = [contentStems(one), contentStems(other)].map(stems => stems.difference(anyones));
  if (!a || !b || a.size === 0 || b.size === 0) return true;
  return a.intersection(b).size > 0;
}
