import type { FiledAnswer } from '../../clinical/chart-file.ts';
import { answerRows } from '../../storage/answer-rows.ts';
import type { FindingAnswerRow } from '../../storage/tables.ts';
import type { Trx } from '../../storage/trx.ts';
import { findingAnswer } from '../finding-answers.ts';

/** The answers to findings of a client's record, but for those about documents that do not leave. */
export async function filedAnswers(
  trx: Trx,
  client: string,
  sent: ReadonlySet<string>,
): Promise<FiledAnswer[]> {
  const rows = await answerRows(trx, client);
  return rows
    .filter(({ withdraws, document }) => withdraws === null && (document === null || sent.has(document)))
    .map(row =>
      filedAnswer(
        row,
        rows.find(({ withdraws }) => withdraws === row.id),
      ),
    );
}

const filedAnswer = (row: FindingAnswerRow, withdrawal: FindingAnswerRow | undefined): FiledAnswer => {
  const { withdrawn, ...answer } = findingAnswer(row, withdrawal);
  return {
    ...answer,
    episode: row.episode,
    ...(withdrawn && withdrawal && { withdrawn: { ...withdrawn, id: withdrawal.id } }),
  };
};
