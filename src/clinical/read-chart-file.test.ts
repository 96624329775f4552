import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readChartFile } from './read-chart-file.ts';

type Json = Record<string, never>;
const example = readFileSync(new URL('../../examples/film-session.json', import.meta.url), 'utf8');

/** The example with something changed in it. */
const changed = (change: (file: { documents: Json[]; client: Json; [name: string]: unknown }) => void) => {
  const file = JSON.parse(example) as { documents: Json[]; client: Json };
  change(file);
  const read = readChartFile(file);
  return read.ok ? undefined : read.fields;
};
const set = (target: object, more: object): void => void Object.assign(target, more);
const first = 'documents.0';

it('reads an example', () => expect(readChartFile(JSON.parse(example)).ok).toBe(true));

it.each<[string, Parameters<typeof changed>[0], Record<string, string>]>([
  [
    'another version',
    file => set(file, { version: 2 }),
    { version: 'is of a version that this program does not know' },
  ],
  [
    'something unknown',
    file => set(file.client, { isAdmin: true }),
    { client: 'holds what nobody here knows: “isAdmin”' },
  ],
  ['a missing part', file => set(file, { client: undefined }), { client: 'is missing' }],
  ['a text that is a number', file => set(file.client, { name: 7 }), { 'client.name': 'is not a text' }],
  [
    'half a character',
    file => set(file.client, { name: 'x\ud800' }),
    { 'client.name': 'holds a character that cannot be stored' },
  ],
  [
    'a type that every object has by nature',
    ({ documents: [document = {}] }) => set(document, { type: 'constructor' }),
    { [`${first}.type`]: 'There is no document type “constructor”' },
  ],
  [
    'an answer to a question nobody asked',
    ({ documents: [document = {}] }) => set(document, { body: { mood: 'blue' } }),
    { [`${first}.body`]: 'holds what nobody here knows: “mood”' },
  ],
  [
    'an episode of somebody else',
    ({ documents: [document = {}] }) => set(document, { episode: '00000000-0000-4000-8000-000000000000' }),
    { [`${first}.episode`]: 'is no episode of this file' },
  ],
])('refuses %s, with its place', (_, change, fields) => expect(changed(change)).toMatchObject(fields));

it('names every error, not only the first', () => {
  const fields = changed(({ documents }) => documents.forEach(document => set(document, { body: { x: 1 } })));
  expect(Object.keys(fields ?? {}).length).toBe((JSON.parse(example) as { documents: [] }).documents.length);
});
