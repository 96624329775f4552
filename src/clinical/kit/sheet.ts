import type { AnyBody, DocumentDefinition } from './document.ts';
import { isEmpty } from './empty.ts';
import type { Field, Fields, ListField } from './field.ts';
import { isVisible } from './visible.ts';

/** A document as it reads: the plain tree that screen, print, portal, packet and command line all draw. */
export interface Sheet {
  readonly title: string;
  readonly sections: readonly SheetSection[];
}
export interface SheetSection {
  readonly heading: string;
  readonly entries: readonly SheetEntry[];
}
export type SheetEntry =
  | { readonly kind: 'answer'; readonly field: string; readonly label: string; readonly text: string }
  | {
      readonly kind: 'list';
      readonly field: string;
      readonly label: string;
      readonly items: readonly SheetItem[];
    };
export interface SheetItem {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly SheetEntry[];
}

/** Names what a link points at; undefined when nothing of that identity is known. */
export type NameOf = (id: string) => string | undefined;

/** Draws a body as a Sheet; unanswered and unasked fields are left out, links are resolved to names now. */
export function sheetOf(definition: DocumentDefinition, body: AnyBody, nameOf: NameOf): Sheet {
  const sections = Object.entries(definition.sections)
    .map(([heading, fields]) => ({ heading, entries: entriesOf(fields, body, nameOf) }))
    .filter(section => section.entries.length > 0);
  return { title: definition.title, sections };
}

function entriesOf(fields: Fields, answers: AnyBody, nameOf: NameOf): SheetEntry[] {
  return Object.entries(fields).flatMap(([name, field]): SheetEntry[] => {
    const answer = answers[name];
    if (isEmpty(answer) || !isVisible(field, answers)) return [];
    if (field.kind === 'list') {
      const items = (answer as readonly AnyBody[]).map(item => itemOf(field, item, nameOf));
      return [{ kind: 'list', field: name, label: field.label, items }];
    }
    return [{ kind: 'answer', field: name, label: field.label, text: answerText(field, answer, nameOf) }];
  });
}

const itemOf = (field: ListField, item: AnyBody, nameOf: NameOf): SheetItem => ({
  id: String(item['id']),
  title: itemName(field, item, nameOf) ?? field.item,
  entries: entriesOf(field.fields, item, nameOf),
});

/** The words by which an entry of a list is known: the first of `namedBy` that has an answer one can read. */
export function itemName(
  field: ListField,
  item: AnyBody,
  nameOf: NameOf = () => undefined,
): string | undefined {
  for (const name of field.namedBy) {
    const inner = field.fields[name];
    const answer = item[name];
    if (!inner || isEmpty(answer)) continue;
    if (inner.kind !== 'link') return answerText(inner, answer, nameOf);
    const linked = nameOf(String(answer));
    if (linked !== undefined) return linked;
  }
  return undefined;
}

/** One answer in words. */
export function answerText(
  field: Exclude<Field, ListField> | Field,
  answer: unknown,
  nameOf: NameOf,
): string {
  const linkText = (id: string): string => nameOf(id) ?? `(not found: ${id})`;
  switch (field.kind) {
    case 'text':
    case 'prose':
    case 'date':
    case 'time':
    case 'code':
      return String(answer);
    case 'number':
      return field.unit ? `${String(answer)} ${field.unit}` : String(answer);
    case 'rating':
      return `${String(answer)} of 10`;
    case 'yes-no':
      return answer === true ? 'Yes' : 'No';
    case 'choice':
      return field.options[String(answer)] ?? String(answer);
    case 'choices':
      return (answer as readonly string[]).map(key => field.options[key] ?? key).join(', ');
    case 'link':
      return linkText(String(answer));
    case 'links':
      return (answer as readonly string[]).map(linkText).join('; ');
    case 'list':
      return (answer as readonly AnyBody[])
        .map(item => itemName(field, item, nameOf) ?? field.item)
        .join('; ');
  }
}
