import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verify } from '../storage/verify/verify.ts';
import { accepted, openPractice } from '../testing/practice.ts';
import { writePrivateNote } from './write-private-note.ts';

const practice = await openPractice();
const { deps, anna, client } = practice;
const holds = () => verify(deps.db.pool, practice.practice, () => undefined);

/** Another hexadecimal digit, or another character of the same kind. */
const flipped = (character: string, by: number): string => {
  const digits = /[0-9]/.test(character) ? '0123456789' : '0123456789abcdef';
  const at = digits.indexOf(character);
  return at < 0 ? '_' : digits[(at + 1 + (by % (digits.length - 1))) % digits.length]!;
};

test('one flipped character anywhere in a stored note is found, and the note is named', async () => {
  const note = accepted(await writePrivateNote(deps, anna, { client, text: 'I dread the hour.' }));
  expect(await holds()).toMatchObject({ holds: true });
  const types: Record<string, string> = Object.fromEntries(
    (
      await practice.owner(
        `select column_name as name, udt_name as type from information_schema.columns where table_schema = 'private'`,
      )
    ).map(row => [String(row['name']), String(row['type'])]),
  );
  const put = (column: string, value: string) =>
    practice.owner(
      `update private.note set ${column} = $1::text::${types[column] ?? 'text'} returning ${column}::text as text`,
      [value],
    );
  const columns = Object.keys(types).toSorted();
  const tried = new Set<string>();
  const tryOne = async (column: string, position: number, by: number): Promise<void> => {
    const [row] = await practice.owner(`select ${column}::text as text from private.note`);
    const text = String(row!['text']);
    const at = position % text.length;
    const other = text.slice(0, at) + flipped(text[at]!, by) + text.slice(at + 1);
    const taken = await put(column, other).catch(() => []);
    // The database refuses some values, and reads some others as what stood there before.
    if (taken.length === 0 || taken[0]?.['text'] === text) return;
    const verification = await holds();
    await put(column, text);
    tried.add(column);
    expect(verification, `${column}: ${text} → ${other}`).toMatchObject({ holds: false });
    if (!['practice', 'id'].includes(column)) expect(verification.first).toMatchObject({ row: note.id });
  };
  for (const column of columns) for (const position of [0, 3]) await tryOne(column, position, 0);
  await fc.assert(fc.asyncProperty(fc.constantFrom(...columns), fc.nat(), fc.nat(), tryOne), { numRuns: 80 });
  expect([...tried].toSorted()).toEqual(columns);
  expect(await holds()).toMatchObject({ holds: true });
});
