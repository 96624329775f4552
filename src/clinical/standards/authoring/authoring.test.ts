import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { standards } from '../index.ts';
import { standardDocuments } from '../standard.ts';

/** Paths of `parameterSources` lead to a parameter, one of its parts (`bySetting.residential`) or a body's choice (`medicare.requireExact`). */
const notes = z.array(
  z.strictObject({
    id: z.string(),
    predicate: z.string().min(1),
    parameterSources: z.record(z.string(), z.string()).optional(),
  }),
);

const readNotes = async (document: string) => {
  const file = (await import(`../authoring/${document}.json`)) as { default: unknown };
  return notes.parse(file.default);
};

describe('the notes for authors of checks', () => {
  it.each(standardDocuments)('has one for each standard of the %s', async document => {
    const ids = standards.filter(entry => entry.document === document).map(({ id }) => id);
    expect((await readNotes(document)).map(({ id }) => id)).toEqual(ids);
  });

  it.each(standardDocuments)('gives the origin of every parameter of the %s', async document => {
    for (const { id, parameterSources = {} } of await readNotes(document)) {
      const { parameters } = standards.find(entry => entry.id === id)!;
      const named = Object.keys(parameterSources).map(path =>
        path.split('.').find(part => part in parameters),
      );
      expect([...new Set(named)].sort(), id).toEqual(Object.keys(parameters).sort());
    }
  });
});
