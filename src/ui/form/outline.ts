import type { AnyBody, DocumentDefinition } from '../../clinical/kit/document.ts';
import { isEmpty } from '../../clinical/kit/empty.ts';
import { missingAnswers } from '../../clinical/kit/missing-answers.ts';
import { itemName, type NameOf } from '../../clinical/kit/sheet.ts';
import { placeKey } from './path.ts';

/** One line of the outline beside a form. */
export interface OutlineLine {
  readonly heading: string;
  /** The address of the section on the page. */
  readonly key: string;
  /** How many answers it still lacks for a signature. */
  readonly missing: number;
  /** Whether anything is answered in it. */
  readonly isBegun: boolean;
  /** The entries of its lists by their own words, each with its address. */
  readonly entries: readonly { readonly key: string; readonly name: string }[];
}

export const sectionKey = (position: number): string => `section-${position + 1}`;

/** The sections of a form with what each still lacks and the entries it holds. */
export function outlineOf(
  definition: DocumentDefinition,
  body: AnyBody,
  nameOf: NameOf = () => undefined,
): OutlineLine[] {
  const missing = missingAnswers(definition, body);
  return Object.entries(definition.sections).map(([heading, fields], position) => ({
    heading,
    key: sectionKey(position),
    isBegun: Object.keys(fields).some(name => !isEmpty(body[name])),
    missing: missing.filter(({ path }) => Object.hasOwn(fields, String(path[0]))).length,
    entries: Object.entries(fields).flatMap(([name, field]) => {
      if (field.kind !== 'list') return [];
      const entries = (body[name] ?? []) as readonly AnyBody[];
      return entries.map(entry => ({
        key: placeKey([name, String(entry['id'])]),
        name: itemName(field, entry, nameOf) ?? `New ${field.item}`,
      }));
    }),
  }));
}
