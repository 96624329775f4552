import type { AnyBody, DocumentDefinition } from './document.ts';
import { fieldsOf } from './document.ts';
import { isEmpty } from './empty.ts';
import type { Fields } from './field.ts';
import { gapsIn } from './gaps.ts';
import { isSpared } from './is-spared.ts';
import { isVisible } from './visible.ts';

export interface MissingAnswer {
  /** Field names and list positions from the body down. */
  readonly path: readonly (string | number)[];
  readonly label: string;
  /** What is still to be written in, in the words of the gaps; absent where nothing is answered at all. */
  readonly gaps?: readonly string[];
}

/** The required answers that are asked and not given, and every answer in which a gap is still open, in the order of the form. */
export function missingAnswers(definition: DocumentDefinition, body: AnyBody): MissingAnswer[] {
  return missingIn(fieldsOf(definition), body, []);
}

function missingIn(fields: Fields, answers: AnyBody, path: readonly (string | number)[]): MissingAnswer[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (!isVisible(field, answers)) return [];
    const answer = answers[name];
    const here = [...path, name];
    if (isEmpty(answer))
      return field.required && !isSpared(field, answers) ? [{ path: here, label: field.label }] : [];
    if (field.kind !== 'list') {
      const gaps = gapsIn(field, answer);
      return gaps.length > 0 ? [{ path: here, label: field.label, gaps }] : [];
    }
    return (answer as readonly AnyBody[]).flatMap((item, index) =>
      missingIn(field.fields, item, [...here, index]),
    );
  });
}
