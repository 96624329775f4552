import type { KeptFinding } from './checked-record.ts';
import type { FindingVerdict, WorksheetAnswers } from './worksheet-answers.ts';
import type { WorksheetQuestion } from './worksheet-questions.ts';

/** What a worksheet asks: questions in their words of that day, and the findings of the check. */
export interface Asked {
  readonly questions: readonly Pick<WorksheetQuestion, 'id' | 'asks'>[];
  readonly findings: readonly Pick<KeptFinding, 'key' | 'answer'>[];
}

/**
 * What a worksheet still lacks before it can be signed: path of the answer to what is wrong there, as a sentence that goes on
 * from the line. "Partly", "no" and "I do not agree" need their reason.
 */
export function openInWorksheet(asked: Asked, answers: WorksheetAnswers): Record<string, string> {
  const open: Record<string, string> = {};
  const said = new Map((answers.questions ?? []).map(each => [each.id, each]));
  for (const { id } of asked.questions) {
    const { answer, comment = '' } = said.get(id) ?? {};
    if (answer === undefined) open[`questions.${id}`] = 'has no answer';
    else if ((answer === 'no' || answer === 'partly') && comment.trim() === '')
      open[`questions.${id}.comment`] = 'needs a reason';
  }
  const judged = new Map((answers.findings ?? []).map(each => [each.id, each]));
  for (const { key, answer } of asked.findings) {
    const { verdict, comment = '' } = judged.get(key) ?? {};
    if (verdict === undefined) open[`findings.${key}`] = 'is not judged';
    else if (needsWords(verdict, answer?.holds === true) && comment.trim() === '')
      open[`findings.${key}.comment`] = 'needs a reason';
  }
  for (const { id, what = '', responsible, dueOn } of answers.corrections ?? []) {
    if (what.trim() === '') open[`corrections.${id}.what`] = 'does not say what is to be done';
    if (responsible === undefined) open[`corrections.${id}.responsible`] = 'names nobody';
    if (dueOn === undefined) open[`corrections.${id}.dueOn`] = 'has no day';
  }
  return open;
}

/** Whether a verdict on a finding needs words: "it is answered" rests on what stands in the record, or on the reviewer's own. */
export const needsWords = (verdict: FindingVerdict, isAnswered: boolean): boolean =>
  verdict === 'not-agreed' || (verdict === 'answered' && !isAnswered);

/** How many lines are done, of how many. */
export function progressOf(
  asked: Asked,
  answers: WorksheetAnswers,
): { readonly done: number; readonly of: number } {
  const open = new Set(
    Object.keys(openInWorksheet(asked, answers)).flatMap(path =>
      path.startsWith('corrections.') ? [] : [path.replace(/\.comment$/, '')],
    ),
  );
  const of = asked.questions.length + asked.findings.length;
  return { done: of - open.size, of };
}
