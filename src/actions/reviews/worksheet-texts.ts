import { type CheckedRecord, checkedRecord } from '../../clinical/reviews/checked-record.ts';
import { progressOf } from '../../clinical/reviews/open-in-worksheet.ts';
import { type WorksheetAnswers, worksheetAnswers } from '../../clinical/reviews/worksheet-answers.ts';
import { questionsFor, type WorksheetQuestion } from '../../clinical/reviews/worksheet-questions.ts';
import type { WorksheetRow } from '../../storage/tables.ts';

/** What was asked on the day the worksheet was begun, in the words of that day. */
export interface AskedQuestions {
  readonly version: string;
  readonly questions: readonly WorksheetQuestion[];
}

export const answersOf = (row: Pick<WorksheetRow, 'answers'>): WorksheetAnswers =>
  worksheetAnswers.parse(JSON.parse(row.answers));

export const checkedOf = (row: Pick<WorksheetRow, 'checked'>): CheckedRecord | undefined =>
  row.checked === null ? undefined : checkedRecord.parse(JSON.parse(row.checked));

export const askedOf = (row: Pick<WorksheetRow, 'asked'>): AskedQuestions | undefined =>
  row.asked === null ? undefined : (JSON.parse(row.asked) as AskedQuestions);

/** How far a worksheet is; one that was not begun has all its questions open. */
export function worksheetProgress(row: Pick<WorksheetRow, 'answers' | 'asked' | 'checked' | 'was'>) {
  const questions = askedOf(row)?.questions ?? questionsFor(row.was);
  return progressOf({ questions, findings: checkedOf(row)?.findings ?? [] }, answersOf(row));
}
