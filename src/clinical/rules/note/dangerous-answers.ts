import type { Chart, ChartDocument } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { optionValue } from '../../documents/measure.ts';
import { chosen } from '../../gather/chosen.ts';
import { findInstrument } from '../../instruments/index.ts';
import { meets } from '../../instruments/meets.ts';
import { perList } from '../../remembered.ts';

/** Questions about a whole life: a yes says nothing of today. */
const asksOfWholeLife: readonly string[] = ['asq-4'];

export interface DangerousAnswer {
  readonly document: ChartDocument;
  /** `PHQ-9`. */
  readonly instrument: string;
  readonly on: string;
}

function isDangerous({ type, body }: ChartDocument): boolean {
  const { criticalItems = [] } = findInstrument(type.slice('measure:'.length)) ?? {};
  return criticalItems.some(entry => {
    if (entry.action === 'review' || asksOfWholeLife.includes(entry.item)) return false;
    const answer: unknown = Reflect.get(body, entry.item);
    return typeof answer === 'string' && meets(optionValue(answer), entry);
  });
}

/** The questionnaires in which an answer means danger now, in the order of the chart. */
export const dangerousAnswers = (chart: Chart): readonly DangerousAnswer[] => described(dangerous(chart));

const dangerous = chosen(
  (chart: Chart) => chart.documents,
  document => document.type.startsWith('measure:') && isDangerous(document),
);

const described = perList((documents: readonly ChartDocument[]): readonly DangerousAnswer[] =>
  documents.map(document => ({
    document,
    instrument: findInstrument(document.type.slice('measure:'.length))?.abbreviation ?? document.type,
    on: documentDate(document),
  })),
);
