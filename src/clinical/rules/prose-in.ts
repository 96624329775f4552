import type { ChartDocument } from '../chart.ts';
import { definitionOf } from '../documents/definition-of.ts';
import { fieldsOf } from '../kit/document.ts';
import type { AnyBody } from '../kit/document.ts';
import type { Field, Fields } from '../kit/field.ts';
import { perDocument } from '../remembered.ts';

/** A narrative answer of a document, with the way to it. */
export interface Prose {
  readonly text: string;
  readonly path: readonly string[];
}

/** Every narrative answer of a document that has words in it, in the order of its fields. */
export const proseIn = perDocument((document: ChartDocument): readonly Prose[] => {
  const definition = definitionOf(document.type);
  return definition ? proseOf(fieldsOf(definition), document.body, []) : [];
});

const proseOf = (fields: Fields, answers: AnyBody, above: readonly string[]): Prose[] =>
  Object.entries(fields).flatMap(([name, field]: [string, Field]) => {
    const answer = answers[name];
    const path = [...above, name];
    if (field.kind === 'list' && Array.isArray(answer))
      return (answer as readonly (AnyBody & { readonly id: string })[]).flatMap(item =>
        proseOf(field.fields, item, [...path, item.id]),
      );
    const isProse = field.kind === 'prose' && typeof answer === 'string' && answer.trim() !== '';
    return isProse ? [{ text: answer, path }] : [];
  });
