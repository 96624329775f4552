import type { Chart, ChartDocument } from '../../chart.ts';
import { all } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { documentsAsSubjects } from '../../each.ts';
import type { Subject } from '../../kit/rule.ts';
import { dayInWords } from '../../time/day-in-words.ts';

export type ReviewDocument = ChartDocument<'plan-review'>;

/** Every review, signed or being written; each counts for ever. */
export const everyReview = (chart: Chart): Subject<ReviewDocument>[] =>
  documentsAsSubjects(all(chart, 'plan-review'));

/** The day of a review as one says it. */
export const reviewDay = (review: ReviewDocument, chart: Chart): string =>
  dayInWords(documentDate(review), chart.today);
