import type { FindingAnswer } from '../clinical/answers/finding-answer.ts';
import type { FindingAnswerRow } from '../storage/tables.ts';
import { onlyGiven } from './only-given.ts';

/** The answers among stored rows, each with its withdrawal. */
export function findingAnswers(rows: readonly FindingAnswerRow[]): FindingAnswer[] {
  const withdrawals = new Map(rows.map(row => [row.withdraws, row]));
  return rows
    .filter(({ withdraws }) => withdraws === null)
    .map(row => findingAnswer(row, withdrawals.get(row.id)));
}

/** One stored answer as charts hold it. */
export function findingAnswer(row: FindingAnswerRow, withdrawal?: FindingAnswerRow): FindingAnswer {
  return {
    id: row.id,
    key: row.key ?? '',
    rule: row.rule ?? '',
    says: row.says ?? '',
    reason: row.reason ?? '',
    ...whoAndWhen(row),
    ...onlyGiven({ document: row.document, fingerprint: row.fingerprint, until: row.until_day }),
    ...(withdrawal && { withdrawn: whoAndWhen(withdrawal) }),
  };
}

const whoAndWhen = (row: FindingAnswerRow) => ({
  by: { id: row.by, name: row.by_name },
  at: row.at,
  on: row.on_day,
});
