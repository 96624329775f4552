import type { AnyBody, DocumentDefinition } from '../../clinical/kit/document.ts';
import { fieldsOf } from '../../clinical/kit/document.ts';
import type { Field } from '../../clinical/kit/field.ts';
import { type NameOf, type Sheet, sheetOf } from '../../clinical/kit/sheet.ts';
import { sameAnswers } from './same-answers.ts';

/** One field that reads differently in two versions, each as it would read. */
export interface Difference {
  readonly name: string;
  readonly label: string;
  readonly mine: Sheet;
  readonly theirs: Sheet;
}

/** The fields in which two versions differ, in the order of the form; lists are one field. */
export function differences(
  definition: DocumentDefinition,
  mine: AnyBody,
  theirs: AnyBody,
  nameOf: NameOf = () => undefined,
): Difference[] {
  return Object.entries(fieldsOf(definition)).flatMap(([name, field]) => {
    if (sameAnswers(mine[name], theirs[name])) return [];
    const only: DocumentDefinition = {
      ...definition,
      sections: { [field.label]: { [name]: alwaysAsked(field) } },
    };
    const read = (body: AnyBody) => sheetOf(only, body, nameOf);
    return [{ name, label: field.label, mine: read(mine), theirs: read(theirs) }];
  });
}

/** A field that is compared by itself is shown even where its own question would not be asked. */
function alwaysAsked(field: Field): Field {
  const asked = Object.entries(field).filter(([key]) => key !== 'when');
  return Object.fromEntries(asked) as unknown as Field;
}

/** The stored version with those fields from mine that were chosen. */
export function chosenBody(mine: AnyBody, theirs: AnyBody, chosen: ReadonlySet<string>): AnyBody {
  const own = [...chosen].map(name => [name, mine[name]] as const);
  const body: Record<string, unknown> = { ...theirs, ...Object.fromEntries(own) };
  return Object.fromEntries(Object.entries(body).filter(([, answer]) => answer !== undefined));
}
