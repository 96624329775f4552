import type { AnyBody, DocumentDefinition } from './document.ts';
import { fieldsOf } from './document.ts';
import type { Fields, ListField } from './field.ts';
import { itemName } from './sheet.ts';

/** One entry of a list somewhere in a body, with the way to it. */
export interface LocatedItem {
  readonly id: string;
  /** What links call its kind: `treatment-plan.goals.objectives`. */
  readonly target: string;
  /** Field names and item ids in turn: `['goals', 'g1', 'objectives', 'o2']`. */
  readonly path: readonly string[];
  readonly field: ListField;
  readonly answers: AnyBody;
  readonly name: string;
}

/** Every entry of every list in a body, outer before inner. */
export function itemsOf(definition: DocumentDefinition, body: AnyBody): LocatedItem[] {
  return itemsIn(fieldsOf(definition), body, definition.type, []);
}

function itemsIn(fields: Fields, answers: AnyBody, target: string, path: readonly string[]): LocatedItem[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (field.kind !== 'list') return [];
    const entries = (answers[name] ?? []) as readonly AnyBody[];
    return entries.flatMap(item => {
      const id = String(item['id']);
      const located: LocatedItem = {
        id,
        target: `${target}.${name}`,
        path: [...path, name, id],
        field,
        answers: item,
        name: itemName(field, item) ?? field.item,
      };
      return [located, ...itemsIn(field.fields, item, located.target, located.path)];
    });
  });
}
