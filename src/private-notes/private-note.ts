/** A psychotherapy note in the HIPAA sense: its author's alone, encrypted apart from the chart. */
export interface PrivateNote {
  readonly id: string;
  readonly client: string;
  readonly revision: number;
  readonly text: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The row as stored: what it says is sealed. */
export interface SealedRow {
  practice: string;
  id: string;
  author: string;
  client: string;
  revision: number;
  nonce: string;
  sealed: string;
  created_at: string;
  updated_at: string;
}
