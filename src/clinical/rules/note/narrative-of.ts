import type { NoteDocument } from './treatment-notes.ts';

/** Everything a note tells in sentences; what was only chosen from a list is left out. */
export function narrativeOf({ body }: NoteDocument): string {
  const work = body.work.flatMap(({ done, why, response, progress }) => [done, why, response, progress]);
  const seen = body.mentalStatus.map(({ finding }) => finding);
  return [
    ...work,
    ...seen,
    body.observation,
    body.selfReport,
    body.betweenSessions,
    body.somethingElseDetail,
    body.riskDetail,
    body.homework,
    body.nextFocus,
    body.planChange,
    body.purposeSupport,
  ]
    .filter(text => text?.trim())
    .join('\n');
}
