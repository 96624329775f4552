import type { PracticeRow } from '../storage/tables.ts';

export interface PracticeView {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly ruleSet: string;
  readonly idleMinutes: number;
  readonly isSample: boolean;
}

export const practiceView = (row: PracticeRow): PracticeView => ({
  id: row.id,
  name: row.name,
  timeZone: row.time_zone,
  ruleSet: row.rule_set,
  idleMinutes: row.idle_minutes,
  isSample: row.is_sample,
});
