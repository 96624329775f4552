import fc from 'fast-check';
import type { Chart, ChartDocument } from '../clinical/chart.ts';
import { knownDefinition } from '../clinical/documents/definition-of.ts';
import { documents, type DocumentType } from '../clinical/documents/index.ts';
import { fieldsOf } from '../clinical/kit/document.ts';
import type { Field, Fields } from '../clinical/kit/field.ts';
import { serviceCodes } from '../clinical/codes/service-codes.ts';
import { chartWith, draft, written } from './chart-builder.ts';

const ids = Array.from({ length: 12 }, (_, nth) => `id${nth}`);
const anyId = fc.constantFrom(...ids, 'nowhere');
const nearDay = fc
  .integer({ min: 0, max: 900 })
  .map(days => new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10));
const absurdDay = fc.constantFrom('0001-01-01', '1899-12-31', '9999-12-31');
const day = fc.oneof({ arbitrary: nearDay, weight: 20 }, { arbitrary: absurdDay, weight: 1 });
const words = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'I want to sleep.',
    'Client responded well.',
    'Watched a movie.',
    'Played soccer in the park.',
    '“Never again.”',
  ),
  fc.lorem({ maxCount: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const codes = [
  'F41.0',
  'F43.21',
  'F32.1',
  'Z63.0',
  '296.32',
  'F42',
  '',
  ...serviceCodes.map(({ code }) => code),
];

/** Any answer that the judge of a draft would take for a field. */
function anyAnswer(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'text':
    case 'prose':
      return words;
    case 'code':
      return fc.constantFrom(...codes);
    case 'date':
      return day;
    case 'time':
      return fc
        .tuple(fc.nat(23), fc.nat(59))
        .map(parts => parts.map(part => String(part).padStart(2, '0')).join(':'));
    case 'number':
      return fc.oneof(fc.nat(10), fc.constantFrom(field.min ?? -1e9, field.max ?? 1e9));
    case 'rating':
      return fc.nat(10);
    case 'yes-no':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...Object.keys(field.options));
    case 'choices':
      return fc.subarray(Object.keys(field.options));
    case 'link':
      return anyId;
    case 'links':
      return fc.array(anyId, { maxLength: 3 });
    case 'list':
      return fc.uniqueArray(anyItem(field.fields), { maxLength: 3, selector: ({ id }) => id });
  }
}

const anyAnswers = (fields: Fields): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, anyAnswer(field)])), {
    requiredKeys: [],
  });

const anyItem = (fields: Fields): fc.Arbitrary<{ id: string }> =>
  fc.tuple(fc.constantFrom(...ids), anyAnswers(fields)).map(([id, answers]) => ({ ...answers, id }));

const often: DocumentType[] = [
  'assessment',
  'diagnosis',
  'treatment-plan',
  'treatment-plan',
  'progress-note',
  'plan-review',
];
const types = [...(Object.keys(documents) as DocumentType[]), ...often, ...often];
/** Documents point at each other, at themselves, in circles, and at nothing. */
const anyPointer = fc.option(
  fc.constantFrom(...Array.from({ length: 4 }, (_, nth) => `document-${nth}`), 'nowhere'),
  { nil: undefined },
);

const anyDocument = (nth: number): fc.Arbitrary<ChartDocument> =>
  fc.constantFrom(...types).chain(type =>
    fc
      .tuple(anyAnswers(fieldsOf(knownDefinition(type))), day, fc.boolean(), anyPointer)
      .map(([body, signedOn, isDraft, pointer]) => {
        const document = written(type, body, { id: `document-${nth}`, signedOn }) as ChartDocument;
        const kept = isDraft || type === 'appointment' ? draft(document) : document;
        return pointer === undefined ? kept : { ...kept, basedOn: pointer, about: pointer };
      }),
  );

/** Any answers to some of the questions of one document, as somebody might have written over what stood there. */
export const anyAnswersTo = (type: string): fc.Arbitrary<Record<string, unknown>> => {
  const fields = Object.entries(fieldsOf(knownDefinition(type)));
  return fc
    .subarray(fields, { minLength: 1, maxLength: 3 })
    .chain(some => anyAnswers(Object.fromEntries(some)));
};

/** Any chart that storage could hold: drafts and signed documents of every type, with whatever is missing or points nowhere. */
export const anyChart: fc.Arbitrary<Chart> = fc
  .tuple(
    day,
    fc
      .array(fc.nat(), { maxLength: 14 })
      .chain(slots => fc.tuple(...slots.map((_, nth) => anyDocument(nth)))),
  )
  .map(([today, given]) => chartWith(...given, { today }));
