import type { AnyBody, DocumentDefinition } from '../../clinical/kit/document.ts';
import type { Fields } from '../../clinical/kit/field.ts';

/** The places of a form from top to bottom: every field, with those of the entries that stand in it. */
export const placesInOrder = (definition: DocumentDefinition, body: AnyBody): string[] =>
  Object.values(definition.sections).flatMap(fields => placesOf(fields, body, ''));

const placesOf = (fields: Fields, answers: AnyBody, above: string): string[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const place = `${above}${name}`;
    if (field.kind !== 'list') return [place];
    const entries = (answers[name] ?? []) as readonly AnyBody[];
    return [
      place,
      ...entries.flatMap(entry => placesOf(field.fields, entry, `${place}/${String(entry['id'])}/`)),
    ];
  });
