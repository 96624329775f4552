import type { AnyBody, DocumentDefinition } from '../../clinical/kit/document.ts';
import { missingAnswers, type MissingAnswer } from '../../clinical/kit/missing-answers.ts';
import type { NameOf } from '../../clinical/kit/sheet.ts';
import { followPositions } from './follow-positions.ts';

/** An answer that is still owed, with its address and the words of the entry it stands in. */
export interface OwedAnswer {
  readonly key: string;
  readonly label: string;
  readonly section: string;
  readonly within?: string;
  /** The gaps that are open in it; absent where nothing is answered at all. */
  readonly gaps?: readonly string[];
}

/** What a signature still lacks, in the order of the page, each with the way there. */
export function owedAnswers(
  definition: DocumentDefinition,
  body: AnyBody,
  nameOf: NameOf = () => undefined,
): OwedAnswer[] {
  return missingAnswers(definition, body).map(missing => owed(definition, body, missing, nameOf));
}

function owed(
  definition: DocumentDefinition,
  body: AnyBody,
  { path, label, gaps }: MissingAnswer,
  nameOf: NameOf,
): OwedAnswer {
  const section =
    Object.entries(definition.sections).find(([, fields]) => Object.hasOwn(fields, String(path[0])))?.[0] ??
    '';
  const { key, within } = followPositions(definition, body, path, nameOf);
  return { key, label, section, ...(within === undefined ? {} : { within }), ...(gaps ? { gaps } : {}) };
}
