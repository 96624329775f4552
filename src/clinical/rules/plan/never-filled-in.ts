import { openGaps } from '../../kit/gaps.ts';
import type { PlanDocument } from './standing-plans.ts';

/** A text of a plan that was signed with a gap in it, as our own signatures do not let it be. */
export interface NeverFilledIn {
  /** Field names and item ids from the body down. */
  readonly path: readonly string[];
  /** The first gap. */
  readonly span: readonly [from: number, to: number];
  /** What the gaps ask for: “which road”. */
  readonly asks: readonly string[];
}

/** The goals, objectives and reasons of a signed plan in which a gap is open; what is still being written owes it to its form. */
export function neverFilledIn({ status, body: { goals } }: PlanDocument): NeverFilledIn[] {
  if (status === 'draft') return [];
  return goals.flatMap(({ id, clinicalWording, objectives, interventions }) => [
    ...openText(['goals', id, 'clinicalWording'], clinicalWording),
    ...objectives.flatMap(aim => openText(['goals', id, 'objectives', aim.id, 'objective'], aim.objective)),
    ...interventions.flatMap(work =>
      openText(['goals', id, 'interventions', work.id, 'rationale'], work.rationale),
    ),
  ]);
}

function openText(path: readonly string[], text = ''): NeverFilledIn[] {
  const gaps = openGaps(text);
  const [span] = gaps;
  return span ? [{ path, span, asks: gaps.map(([from, to]) => `“${text.slice(from + 1, to - 1)}”`) }] : [];
}
