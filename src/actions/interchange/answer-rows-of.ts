import type { ChartFile, FiledAnswer } from '../../clinical/chart-file.ts';
import type { FindingAnswerRow } from '../../storage/tables.ts';
import { storedInstant } from './filed-rows.ts';

/** The rows that the answers of a file become in a practice: each, and after it its withdrawal. */
export const answerRowsOf = (file: ChartFile, practice: string): FindingAnswerRow[] =>
  (file.answers ?? []).flatMap(answer => {
    const base = { ...nothing, practice, client: file.client.id, episode: answer.episode };
    const { withdrawn } = answer;
    const given: FindingAnswerRow = {
      ...base,
      ...whoAndWhen(answer),
      id: answer.id,
      document: answer.document ?? null,
      key: answer.key,
      rule: answer.rule,
      says: answer.says,
      fingerprint: answer.fingerprint ?? null,
      reason: answer.reason,
      until_day: answer.until ?? null,
    };
    if (!withdrawn) return [given];
    return [given, { ...base, ...whoAndWhen(withdrawn), id: withdrawn.id, withdraws: answer.id }];
  });

const nothing = {
  document: null,
  withdraws: null,
  key: null,
  rule: null,
  says: null,
  fingerprint: null,
  reason: null,
  until_day: null,
};

const whoAndWhen = ({ by, at, on }: Pick<FiledAnswer, 'by' | 'at' | 'on'>) => ({
  by: by.id,
  by_name: by.name,
  at: storedInstant(at),
  on_day: on,
});
