import { build } from './build.ts';
import type { FindingAnswerRow } from './tables.ts';
import type { Trx } from './trx.ts';

/** Everything that was answered to findings of a client's record, and what of it was withdrawn, oldest first. */
export function answerRows(trx: Trx, client: string): Promise<FindingAnswerRow[]> {
  return trx.run(
    build
      .selectFrom('finding_answer')
      .selectAll()
      .where('practice', '=', trx.practice)
      .where('client', '=', client)
      .orderBy('at')
      .orderBy('id'),
  );
}
