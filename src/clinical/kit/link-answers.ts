import type { AnyBody, DocumentDefinition } from './document.ts';
import { fieldsOf } from './document.ts';
import type { Fields, LinkTarget } from './field.ts';

/** One pointer out of a document, with the way to the field that holds it. */
export interface LocatedLink {
  readonly to: string;
  readonly targets: readonly LinkTarget[];
  readonly path: readonly string[];
  readonly label: string;
  /** The innermost list entry that holds the link, if it stands in one. */
  readonly fromItem?: string;
}

/** Every link and every member of a links answer in a body. */
export function linksOf(definition: DocumentDefinition, body: AnyBody): LocatedLink[] {
  return linksIn(fieldsOf(definition), body, [], undefined);
}

function linksIn(
  fields: Fields,
  answers: AnyBody,
  path: readonly string[],
  fromItem: string | undefined,
): LocatedLink[] {
  return Object.entries(fields).flatMap(([name, field]): LocatedLink[] => {
    const answer = answers[name];
    const here = [...path, name];
    if (answer === undefined) return [];
    if (field.kind === 'link' || field.kind === 'links') {
      const ids = field.kind === 'link' ? [answer as string] : (answer as readonly string[]);
      const from = fromItem === undefined ? {} : { fromItem };
      return ids.map(to => ({ to, targets: field.targets, path: here, label: field.label, ...from }));
    }
    if (field.kind !== 'list') return [];
    return (answer as readonly AnyBody[]).flatMap(item =>
      linksIn(field.fields, item, [...here, String(item['id'])], String(item['id'])),
    );
  });
}
