import type { RecordTables } from './tables.ts';

/**
 * The tables whose every row the ledger vouches for, beside the sealed private notes (proven in their own room) and its own
 * `event` and `chain`. Outside stand `session` and `sign_in_attempt` (they come and go with each visit; what they lead
 * to is in the ledger), `check_result`, `check_finding`, `sweep`, `wording` and `wording_key` (computed from the record), and `migration` (what the program
 * itself was).
 */
export const recordTables = [
  'practice',
  'person',
  'client',
  'episode',
  'care_team',
  'glass',
  'document',
  'co_signature',
  'returned',
  'finding_answer',
  'payer',
  'coverage',
  'own_rule_set',
  'sample_draw',
  'worksheet',
  'corrective_action',
  'corrective_step',
] as const satisfies readonly (keyof RecordTables)[];
