import type { Chart, ChartDocument } from '../../chart.ts';
import { all, signed, standing } from '../../chart.ts';
import { documentsAsSubjects } from '../../each.ts';
import type { Subject } from '../../kit/rule.ts';
import { perChart } from '../../remembered.ts';

export type AssessmentDocument = ChartDocument<'assessment'>;

/** An update or a look after a crisis may leave out what has not changed. */
const isWhole = ({ body }: AssessmentDocument): boolean =>
  body.occasion !== 'update' && body.occasion !== 'crisis';

/** The assessments that must be whole in themselves: the last full one and any being written; where none is full, those in force. */
export const wholeAssessments = perChart((chart: Chart): Subject<AssessmentDocument>[] => {
  const inForce = signed(chart, 'assessment').findLast(isWhole);
  if (!inForce) return documentsAsSubjects(standing(chart, 'assessment'));
  const drafts = all(chart, 'assessment')
    .filter(({ status }) => status === 'draft')
    .filter(isWhole);
  return documentsAsSubjects<'assessment'>([inForce, ...drafts]);
});
