import type { AnyBody, DocumentDefinition } from '../../clinical/kit/document.ts';
import { fieldsOf } from '../../clinical/kit/document.ts';
import { itemName, type NameOf } from '../../clinical/kit/sheet.ts';
import { asText } from './as-text.ts';
import { placeKey } from './path.ts';

/** Turns list positions into item ids, which stay true when entries move, and names the innermost entry on the way. */
export function followPositions(
  definition: DocumentDefinition,
  body: AnyBody,
  path: readonly (string | number)[],
  nameOf: NameOf,
): { key: string; within?: string } {
  const way: string[] = [];
  let within: string | undefined;
  let [fields, answers] = [fieldsOf(definition), body];
  for (const [at, step] of path.entries()) {
    const list = fields[String(path[at - 1])];
    if (typeof step !== 'number' || list?.kind !== 'list') {
      way.push(String(step));
      continue;
    }
    answers = ((answers[String(path[at - 1])] ?? []) as readonly AnyBody[])[step] ?? {};
    fields = list.fields;
    way.push(asText(answers['id'] ?? step));
    within = itemName(list, answers, nameOf) ?? `new ${list.item}`;
  }
  return { key: placeKey(way), ...(within === undefined ? {} : { within }) };
}

/** The address of an answer that a refusal names by list positions (`goals.0.objective`). */
export function keyOfRefused(definition: DocumentDefinition, body: AnyBody, place: string): string {
  const path = place.split('.').map(step => (/^\d+$/.test(step) ? Number(step) : step));
  return followPositions(definition, body, path, () => undefined).key;
}
