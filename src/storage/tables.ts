/** The rows of each table as the driver hands them over: instants and dates as text, JSON as canonical text. */

export interface PracticeRow {
  practice: string;
  id: string;
  name: string;
  time_zone: string;
  idle_minutes: number;
  session_hours: number;
  is_sample: boolean;
  public_key: string;
  rule_set: string;
  /** Ids as canonical JSON, or nothing. */
  gates: string | null;
  created_at: string;
}

export interface PersonRow {
  practice: string;
  id: string;
  name: string;
  email: string | null;
  roles: string;
  credentials: string;
  licence: string;
  supervisor: string | null;
  active: boolean;
  secret: string | null;
  secret_changed_at: string | null;
  must_change_secret: boolean;
  origin: string | null;
  created_at: string;
}

export interface ClientRow {
  practice: string;
  id: string;
  name: string;
  goes_by: string | null;
  record_number: string;
  born_on: string | null;
  pronouns: string | null;
  language: string | null;
  contact: string | null;
  guardian: string | null;
  payer: string | null;
  origin: string | null;
  created_at: string;
}

export interface EpisodeRow {
  practice: string;
  id: string;
  client: string;
  setting: string;
  admitted_on: string;
  closed_on: string | null;
  closed_reason: string | null;
  created_at: string;
}

export interface CareTeamRow {
  practice: string;
  id: string;
  client: string;
  episode: string;
  person: string;
  role: string;
  joined_at: string;
  left_at: string | null;
}

export interface GlassRow {
  practice: string;
  id: string;
  client: string;
  person: string;
  reason: string;
  broken_at: string;
  ends_at: string;
}

export interface DocumentRow {
  practice: string;
  id: string;
  client: string;
  episode: string;
  type: string;
  definition_version: number;
  revision: number;
  status: 'draft' | 'signed' | 'discarded';
  body: string;
  happened_on: string | null;
  author: string;
  created_at: string;
  updated_at: string;
  updated_by: string;
  based_on: string | null;
  opened_from: string | null;
  about: string | null;
  awaits: string | null;
  signer: string | null;
  signer_name: string | null;
  signer_credentials: string | null;
  signer_licence: string | null;
  signer_role: string | null;
  signed_at: string | null;
  signed_on: string | null;
  sign_method: string | null;
  sheet: string | null;
  content_hash: string | null;
  seal: string | null;
  seal_key: string | null;
  origin: string | null;
}

export interface CoSignatureRow {
  practice: string;
  id: string;
  client: string;
  document: string;
  signer: string;
  signer_name: string;
  signer_credentials: string;
  signer_licence: string;
  signer_role: string;
  signed_at: string;
  signed_on: string;
  sign_method: string;
  content_hash: string;
  seal: string;
  seal_key: string;
  origin: string | null;
}

export interface ReturnedRow {
  practice: string;
  id: string;
  client: string;
  document: string;
  revision: number;
  by: string;
  comment: string;
  at: string;
}

/** An answer to a finding, or (`withdraws`) the withdrawal of one, which says nothing else. */
export interface FindingAnswerRow {
  practice: string;
  id: string;
  client: string;
  episode: string;
  document: string | null;
  withdraws: string | null;
  key: string | null;
  rule: string | null;
  says: string | null;
  fingerprint: string | null;
  reason: string | null;
  by: string;
  by_name: string;
  at: string;
  on_day: string;
  until_day: string | null;
}

export interface PayerRow {
  practice: string;
  id: string;
  name: string;
  rule_set: string | null;
  is_self_pay: boolean;
  active: boolean;
  created_at: string;
}
export interface CoverageRow {
  practice: string;
  id: string;
  client: string;
  payer: string;
  member_number: string | null;
  from_on: string;
  until_on: string | null;
  by: string | null;
  created_at: string;
}
export interface OwnRuleSetRow {
  practice: string;
  id: string;
  set_id: string;
  version: string;
  effective_from: string;
  is_withdrawn: boolean;
  content: string;
  by: string | null;
  created_at: string;
}

export interface SampleDrawRow {
  practice: string;
  id: string;
  quarter: string;
  size: string;
  seed: string;
  frame: string;
  drawn_by: string;
  drawn_at: string;
}

export interface WorksheetRow {
  practice: string;
  id: string;
  draw: string;
  quarter: string;
  client: string;
  episode: string;
  was: 'open' | 'closed';
  clinicians: string;
  reviewer: string | null;
  status: 'open' | 'signed';
  revision: number;
  checked: string | null;
  asked: string | null;
  answers: string;
  created_at: string;
  updated_at: string;
  updated_by: string;
  signer: string | null;
  signer_name: string | null;
  signer_credentials: string | null;
  signer_licence: string | null;
  signer_role: string | null;
  signed_at: string | null;
  signed_on: string | null;
  sign_method: string | null;
  content_hash: string | null;
  seal: string | null;
  seal_key: string | null;
}

export interface CorrectionRow {
  practice: string;
  id: string;
  worksheet: string;
  about: string;
  what: string;
  responsible: string;
  due_on: string;
  asked_by: string;
  asked_at: string;
}

export interface CorrectionStepRow {
  practice: string;
  id: string;
  correction: string;
  nth: number;
  kind: 'done' | 'confirmed' | 'reopened';
  by: string;
  at: string;
  words: string | null;
  due_on: string | null;
}

export interface ChainRow {
  practice: string;
  id: string;
  seq: string;
  head: string;
}

export interface EventRow {
  practice: string;
  chain: string;
  seq: string;
  content: string;
  prev: string;
  hash: string;
  at: string;
  who: string | null;
  verb: string;
}

export interface SessionRow {
  practice: string;
  id: string;
  person: string;
  token_hash: string;
  created_at: string;
  last_seen: string;
  locked: boolean;
  ends_at: string;
  ended_at: string | null;
  address: string;
  agent: string;
}

/** What the check of one episode came to; see `0008-sweep.sql`. Not part of the record. */
export interface CheckResultRow {
  practice: string;
  episode: string;
  client: string;
  by_set: string;
  mark: string;
  checked_on: string;
  checked_at: string;
  sets: string;
  tally: string;
  scores: string;
  claims_failing: number;
  minutes_at_stake: number;
  claims: string;
}

/** How far a signed text stands in records of other clients; see `comparedTexts`. */
export interface WordingRow {
  practice: string;
  document: string;
  place: string;
  client: string;
  kind: string;
  author: string;
  tells_on: string;
  signed_at: string;
  words: number;
  /** JSON: a list of `Resemblance`. */
  in_others: string;
}

export interface CheckFindingRow {
  practice: string;
  episode: string;
  by_set: string;
  nth: number;
  client: string;
  rule: string;
  outcome: string;
  severity: string;
  is_advice: boolean;
  key: string;
  message: string;
  label: string;
  document: string | null;
  document_type: string;
  place: string;
  author: string | null;
  tells_on: string | null;
  asked_by: readonly string[];
  is_answered: boolean;
  answer: string | null;
}

export interface SweepRow {
  practice: string;
  id: string;
  by_set: string;
  started_at: string;
  started_on: string;
  started_by: string | null;
  ended_at: string | null;
  state: 'running' | 'stopped' | 'complete';
  is_stop_asked: boolean;
  records: number;
  due: number;
  done: number;
  totals: string | null;
}

/** The tables that hold the record: each row's digest stands in the ledger. */
export interface RecordTables {
  practice: PracticeRow;
  person: PersonRow;
  client: ClientRow;
  episode: EpisodeRow;
  care_team: CareTeamRow;
  glass: GlassRow;
  document: DocumentRow;
  co_signature: CoSignatureRow;
  returned: ReturnedRow;
  finding_answer: FindingAnswerRow;
  payer: PayerRow;
  coverage: CoverageRow;
  own_rule_set: OwnRuleSetRow;
  sample_draw: SampleDrawRow;
  worksheet: WorksheetRow;
  corrective_action: CorrectionRow;
  corrective_step: CorrectionStepRow;
}

export interface Tables extends RecordTables {
  chain: ChainRow;
  event: EventRow;
  session: SessionRow;
  check_result: CheckResultRow;
  check_finding: CheckFindingRow;
  wording: WordingRow;
  sweep: SweepRow;
}
