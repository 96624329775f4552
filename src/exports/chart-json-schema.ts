import { z } from 'zod';
import { chartFile } from '../clinical/chart-file.ts';
import { everyDefinition } from '../clinical/documents/definition-of.ts';
import { type DocumentDefinition, fieldsOf } from '../clinical/kit/document.ts';
import type { Fields } from '../clinical/kit/field.ts';
import { bodySchema } from '../clinical/kit/schema.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

const options = { target: 'draft-2020-12', io: 'input' } as const;

/** As much of the file's own schema as has to be known to put the answers in their place. */
const fileShape = z.looseObject({
  properties: z.looseObject({ documents: z.looseObject({ items: z.looseObject({}) }) }),
  $defs: z.looseObject({}).optional(),
});

/**
 * The interchange format as JSON Schema 2020-12: the file, and for each type of document its answers. What a schema
 * cannot say (that a link points to something in the file, that a seal holds) is left to `goldthread verify`.
 */
export function chartJsonSchema(): JsonSchema {
  const { $schema, properties, $defs, ...rest } = fileShape.parse(z.toJSONSchema(chartFile, options));
  const definitions = everyDefinition();
  const items = { ...properties.documents.items, allOf: definitions.map(answersOf) };
  return {
    $schema,
    $id: 'urn:goldthread:chart:1',
    title: 'Goldthread chart, version 1',
    description: 'One client’s whole record in one file, with the proof of its signatures.',
    ...rest,
    properties: { ...properties, documents: { ...properties.documents, items } },
    $defs: { ...$defs, ...Object.fromEntries(definitions.map(each => [nameOf(each), bodyOf(each)])) },
  };
}

const nameOf = ({ type }: DocumentDefinition): string => `answers-${type.replace(':', '-')}`;

const answersOf = (definition: DocumentDefinition): JsonSchema => ({
  if: { properties: { type: { const: definition.type } }, required: ['type'] },
  then: { properties: { body: { $ref: `#/$defs/${nameOf(definition)}` } } },
});

function bodyOf(definition: DocumentDefinition): JsonSchema {
  const schema = Object.entries(z.toJSONSchema(bodySchema(definition, 'draft'), options));
  const answers = Object.fromEntries(schema.filter(([name]) => name !== '$schema'));
  return { title: definition.title, ...withLabels(answers, fieldsOf(definition)) };
}

/** Each answer with the words a person reads beside it. */
function withLabels(schema: JsonSchema, fields: Fields): JsonSchema {
  const properties = { ...(schema['properties'] as Record<string, JsonSchema>) };
  for (const [name, field] of Object.entries(fields)) {
    const { items, ...own } = properties[name] ?? {};
    const inside =
      field.kind === 'list'
        ? withLabels(items as JsonSchema, field.fields)
        : (items as JsonSchema | undefined);
    properties[name] = {
      title: field.label,
      ...(field.help === undefined ? {} : { description: field.help }),
      ...own,
      ...(inside === undefined ? {} : { items: inside }),
    };
  }
  return { ...schema, properties };
}
