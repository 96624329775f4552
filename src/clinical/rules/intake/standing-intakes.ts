import type { Chart, ChartDocument } from '../../chart.ts';
import { standing } from '../../chart.ts';
import { documentsAsSubjects } from '../../each.ts';
import type { Subject } from '../../kit/rule.ts';

export type IntakeDocument = ChartDocument<'intake'>;

/** The intake that holds and the one being written, each as a subject. */
export const standingIntakes = (chart: Chart): Subject<IntakeDocument>[] =>
  documentsAsSubjects(standing(chart, 'intake'));
