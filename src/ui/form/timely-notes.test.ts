import { expect, it } from 'vitest';
import { timelyNotes } from './timely-notes.ts';

const note = (place: string) => ({ id: place, place, weight: 'must' as const, says: 'Hm.' });
const body = { nextFocus: 'Bus', work: [{ id: 'w1', done: 'Rode.' }, { id: 'w2' }] };

it.each([
  ['a field with words', 'nextFocus', 3, true],
  ['an empty field', 'observation', 3, false],
  ['an empty field once nothing is owed', 'observation', 0, true],
  ['an entry with words', 'work/w1', 3, true],
  ['an entry just added', 'work/w2', 3, false],
  ['a field with words inside an entry', 'work/w1/done', 3, true],
  ['an empty field inside an entry', 'work/w1/why', 3, false],
  ['an entry that is gone', 'work/w9/why', 3, false],
  ['the document while answers are owed', '', 3, false],
  ['the document once nothing is owed', '', 0, true],
])('a note about %s', (_, place, owed, isHeard) =>
  expect(timelyNotes([note(place)], body, owed)).toHaveLength(isHeard ? 1 : 0),
);
