import type { AnyBody, Stage } from '../kit/document.ts';
import type { Place } from '../kit/place.ts';

/** What the thread is made of, each kind with its stage, in the order in which one leads to the next. */
export const nodeStages = {
  problem: 'intake',
  symptom: 'assessment',
  impairment: 'assessment',
  criterion: 'diagnosis',
  diagnosis: 'diagnosis',
  formulation: 'formulation',
  goal: 'plan',
  objective: 'plan',
  intervention: 'plan',
  work: 'sessions',
  session: 'sessions',
  response: 'sessions',
  measure: 'sessions',
  review: 'review',
  outcome: 'discharge',
} as const satisfies Record<string, Stage>;
export type NodeKind = keyof typeof nodeStages;

const order = Object.keys(nodeStages) as readonly NodeKind[];

/** How far down the thread a kind stands; every link leads from a lower rank to a higher one. */
export const rankOf = (kind: NodeKind): number => order.indexOf(kind);

/** One bead of the thread: an item that keeps its identity over all versions of its document, or a document. */
export interface ThreadNode {
  /** Unique in the thread: `goal:g1`. */
  readonly key: string;
  /** The identity of the list entry, or of the document itself. */
  readonly item: string;
  readonly kind: NodeKind;
  readonly stage: Stage;
  /** How it is called today. */
  readonly name: string;
  /** Every place where it stands, oldest version first; the last one is where it stands today. */
  readonly places: readonly Place[];
  /** The day of the first document that holds it. */
  readonly since: string;
  /** Its answers as they stand today. */
  readonly answers: AnyBody;
  /** Found only in documents not signed yet. */
  readonly isDraft: boolean;
  /** Still in force: not superseded, met, stopped, ruled out or resolved. */
  readonly isActive: boolean;
}

/** One thing leads to another: from what is behind to what is ahead. */
export interface ThreadLink {
  readonly from: string;
  readonly to: string;
  /** The question whose answer makes the link, or "part of". */
  readonly label: string;
  readonly place: Place;
}

/** A pointer to something that is not in the record. */
export interface LostLink {
  readonly node: string;
  readonly label: string;
  readonly place: Place;
}

/** Where the thread does not go on: at most one break on each side of a node. */
export interface Break {
  readonly node: string;
  readonly side: 'behind' | 'ahead';
  /** The kind of thing it should lead to or come from; `target` when it points at something that is not there. */
  readonly lacks: NodeKind | 'target';
  /** What is missing, as a sentence. */
  readonly missing: string;
  readonly remedy: string;
  readonly place: Place;
}
