import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { chartFile } from '../clinical/chart-file.ts';
import { everyDefinition } from '../clinical/documents/definition-of.ts';
import { chartJsonSchema } from './chart-json-schema.ts';

const schema = chartJsonSchema();
const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true, validateFormats: false });
const validate = ajv.compile(schema);

const id = (nth: number): string => `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`;
const note = {
  id: id(4),
  episode: id(2),
  type: 'contact-note',
  definitionVersion: 1,
  revision: 1,
  status: 'draft',
  author: id(3),
  createdAt: '2026-03-02T15:00:00.000Z',
  updatedAt: '2026-03-02T15:00:00.000Z',
  body: { contactOn: '2026-03-02' },
};
const chart = {
  format: 'goldthread-chart',
  version: 1,
  client: { id: id(1), name: 'Mara Lind', recordNumber: 'R-1' },
  episodes: [{ id: id(2), admittedOn: '2026-03-02', setting: 'outpatient' }],
  people: [{ id: id(3), name: 'Anna Berg' }],
  documents: [note],
};

test('It is JSON Schema 2020-12', () => {
  expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(ajv.validateSchema(schema)).toBe(true);
});

test('Every type of document has its answers described, in the words that stand beside them', () => {
  const described = Object.keys(schema['$defs'] as object).filter(name => name.startsWith('answers-'));
  expect(described).toHaveLength(everyDefinition().length);
  expect(schema).toMatchObject({
    $defs: {
      'answers-treatment-plan': {
        title: 'Treatment plan',
        properties: { goals: { items: { properties: {} } } },
      },
    },
  });
});

const examples = new URL('../../examples/', import.meta.url);

test.each(readdirSync(examples).filter(name => name.endsWith('.json')))('The example %s is valid', name => {
  validate(JSON.parse(readFileSync(new URL(name, examples), 'utf8')));
  expect(validate.errors).toBeNull();
});

test.each<[string, unknown, boolean]>([
  ['a chart', chart, true],
  ['nothing', null, false],
  ['something else', { format: 'fhir' }, false],
  ['a later version', { ...chart, version: 2 }, false],
  ['a word too many', { ...chart, horoscope: 'good' }, false],
  ['a client without a name', { ...chart, client: { id: id(1), recordNumber: 'R-1' } }, false],
  ['no episode', { ...chart, episodes: [] }, false],
  [
    'a date that is none',
    { ...chart, episodes: [{ ...chart.episodes[0], admittedOn: '2026-02-30' }] },
    false,
  ],
])('%s: the schema and the reader say the same', (_what, json, isChart) => {
  expect({ schema: validate(json), reader: chartFile.safeParse(json).success }).toEqual({
    schema: isChart,
    reader: isChart,
  });
});

test.each<[string, unknown]>([
  ['an answer of the wrong kind', { contactOn: 'soon' }],
  ['an answer nobody asks for', { contactOn: '2026-03-02', horoscope: 'good' }],
])('%s is not valid', (_what, body) => {
  expect(validate({ ...chart, documents: [{ ...note, body }] })).toBe(false);
});
