import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hostileTexts } from '../../testing/hostile-texts.ts';

const folder = import.meta.dirname;
const files = readdirSync(folder).filter(name => name.endsWith('.ts') && !name.includes('.test.'));

/** What takes words, patterns, fields or decisions. */
const takesNoText = [
  'readFor',
  'shinglesOf',
  'overlapOf',
  'outsideQuotes',
  'joinedText',
  'foundAt',
  'deciding',
];

/** All that reads one text, or holds two against each other. */
const readers = (
  await Promise.all(
    files.map(async name => Object.entries((await import(join(folder, name))) as Record<string, unknown>)),
  )
)
  .flat()
  .filter(
    (entry): entry is [string, (text: string, other?: unknown) => unknown] => typeof entry[1] === 'function',
  )
  .filter(([name]) => !takesNoText.includes(name))
  .filter(([name]) => !name.startsWith('open'));

/** Who is told names or words beside the text. */
const takesList = [
  'namesAnotherMember',
  'namesDifficulty',
  'namesOnlyPeople',
  'namesOwnDifficulty',
  'statesTarget',
  'whoWasThere',
];

/** A pattern that looks back over what it has read needs hours for this; one that does not, milliseconds. */
const generous = 60_000;

describe.each(Object.entries(hostileTexts(50_000)))('%s', (_, text) => {
  it(
    'are read to their end by every reading',
    () => {
      for (const [name, read] of readers)
        expect(() => read(text, takesList.includes(name) ? [text] : text), name).not.toThrow();
    },
    generous,
  );
});
