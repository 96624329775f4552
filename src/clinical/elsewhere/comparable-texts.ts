import { findServiceCode } from '../codes/service-codes.ts';
import type { ChartDocument } from '../chart.ts';
import { narrativeText } from '../rules/note/narrative-text.ts';
import type { NoteDocument } from '../rules/note/treatment-notes.ts';
import { comparableWords, withoutNames } from './comparable-words.ts';

export interface ComparableText {
  readonly path: readonly string[];
  readonly words: readonly string[];
}

const together = ['group', 'family', 'couple'];

/** Who shares an hour may share a paragraph about it; that each note also tells of its own client is another rule's matter. */
const isShared = ({ body }: NoteDocument): boolean =>
  together.includes(body.modality ?? '') ||
  together.includes(findServiceCode(body.serviceCode ?? '')?.kind ?? '');

/**
 * What of a document is held against other clients' records: all that the note of an individual session tells, and each goal and objective of
 * a plan in its clinical wording. What the client said, forms, consents and questionnaires may read the same everywhere.
 */
export function comparableTexts(document: ChartDocument, names: readonly string[]): ComparableText[] {
  const texts = textsOf(document).map(({ path, text }) => ({
    path,
    words: withoutNames(comparableWords(text), names),
  }));
  return texts.filter(({ words }) => words.length > 0);
}

function textsOf(document: ChartDocument): { path: string[]; text: string }[] {
  if (document.type === 'progress-note')
    return isShared(document) ? [] : [{ path: [], text: narrativeText(document) }];
  if (document.type !== 'treatment-plan') return [];
  return document.body.goals.flatMap(goal => [
    { path: ['goals', goal.id, 'clinicalWording'], text: goal.clinicalWording ?? '' },
    ...goal.objectives.map(({ id, objective = '' }) => ({
      path: ['goals', goal.id, 'objectives', id, 'objective'],
      text: objective,
    })),
  ]);
}
