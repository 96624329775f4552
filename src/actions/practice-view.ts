import { gatesIn } from '../storage/gates-in.ts';
import type { PracticeRow } from '../storage/tables.ts';

export interface PracticeView {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly ruleSet: string;
  /** The rules that stop a signature here, beside what makes a document whole. */
  readonly gates: readonly string[];
  readonly idleMinutes: number;
  readonly isSample: boolean;
}

export const practiceView = (row: PracticeRow): PracticeView => ({
  id: row.id,
  name: row.name,
  timeZone: row.time_zone,
  ruleSet: row.rule_set,
  gates: gatesIn(row.gates),
  idleMinutes: row.idle_minutes,
  isSample: row.is_sample,
});
