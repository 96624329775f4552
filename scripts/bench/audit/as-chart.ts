import type { Chart } from '../../../src/clinical/chart.ts';
import { chartWith, measured } from '../../../src/testing/chart-builder.ts';
import { noteOf, reviewOf, rode } from '../../../src/testing/river-care.ts';
import { planOf } from '../../../src/testing/river-plan.ts';
import type { CareNote, CareRecord } from './care-record.ts';

/** A record as our own engine reads it: a whole chart with whole documents. */
export const asChart = ({ today, plan, reviews, notes, phq9 }: CareRecord): Chart =>
  chartWith(
    { today },
    planOf({ effectiveFrom: plan.from, endsOn: plan.until }),
    ...reviews.map(reviewedOn => reviewOf({ reviewedOn })),
    ...phq9.map(on => measured('measure:phq-9', on, { administeredOn: on })),
    ...notes.map(asNote),
  );

function asNote({ heldOn, stoppedAt, signedAt, goal }: CareNote) {
  const id = `w-${heldOn}`;
  const work = goal === undefined ? rode({ id, objective: undefined }) : rode({ id });
  const note = noteOf({ heldOn, stoppedAt, work: [work] });
  return { ...note, signature: { ...note.signature, at: signedAt, on: signedAt.slice(0, 10) } };
}
