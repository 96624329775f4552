import type { ChartDocument } from '../../clinical/chart.ts';
import { knownDefinition } from '../../clinical/documents/definition-of.ts';
import { type ComparableText, comparableTexts } from '../../clinical/elsewhere/comparable-texts.ts';
import type { AnyBody } from '../../clinical/kit/document.ts';
import { normalise } from '../../clinical/kit/normalise.ts';

/** The types of documents that are held against other clients' records. */
export const comparedTypes: readonly string[] = ['progress-note', 'treatment-plan'];

/** What of a stored document is compared. */
export interface StoredText {
  readonly id: string;
  readonly type: string;
  readonly body: string;
  /** The names of its client. */
  readonly names: readonly string[];
}

export function textsIn({ id, type, body, names }: StoredText): ComparableText[] {
  const answers = normalise(knownDefinition(type), JSON.parse(body) as AnyBody);
  return comparableTexts({ id, type, body: answers } as unknown as ChartDocument, names);
}
