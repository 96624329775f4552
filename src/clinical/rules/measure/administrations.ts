import type { Chart, ChartDocument, MeasureType } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { optionKey, optionValue } from '../../documents/measure.ts';
import { findInstrument } from '../../instruments/index.ts';
import type { Instrument } from '../../instruments/instrument.ts';
import type { InstrumentScore } from '../../instruments/score-instrument.ts';
import { scoreInstrument } from '../../instruments/score-instrument.ts';
import type { Subject } from '../../kit/rule.ts';
import { perChart, perDocument } from '../../remembered.ts';
import { dayInWords } from '../../time/day-in-words.ts';

export type MeasureDocument = ChartDocument<MeasureType>;

/** One questionnaire filled in on one day, with what its answers come to. */
export interface Administration {
  readonly document: MeasureDocument;
  readonly instrument: Instrument;
  readonly on: string;
  /** The total it was signed with, else the one its answers give; undefined when there is none. */
  readonly total: number | undefined;
  readonly score: InstrumentScore;
}

const isMeasure = (document: ChartDocument): document is MeasureDocument =>
  document.type.startsWith('measure:');

/** The answers that are options of their item; anything else in an imported record is as good as unanswered. */
function answersOf(instrument: Instrument, body: MeasureDocument['body']): Record<string, number> {
  return Object.fromEntries(
    instrument.items.flatMap(({ id, type, options = instrument.responseOptions }) => {
      const key = body[id];
      const isOption = type !== 'text' && options.some(option => optionKey(option, options) === key);
      return isOption && typeof key === 'string' ? [[id, optionValue(key)]] : [];
    }),
  );
}

const read = perDocument((document: MeasureDocument): Administration | undefined => {
  const instrument = findInstrument(document.type.slice('measure:'.length));
  if (!instrument) return undefined;
  const score = scoreInstrument(instrument, answersOf(instrument, document.body));
  const stored: unknown = document.body['score'];
  const total = typeof stored === 'number' ? stored : (score.total ?? undefined);
  return { document, instrument, on: documentDate(document), total, score };
});

/** Every questionnaire of the chart whose instrument is known, signed or not, in the order of the chart. */
export const administrations = perChart((chart): readonly Administration[] =>
  chart.documents.filter(isMeasure).flatMap(document => read(document) ?? []),
);

/** Administrations as located subjects. */
export const asSubjects = (given: readonly Administration[]): Subject<Administration>[] =>
  given.map(value => ({
    value,
    place: { document: value.document.id, type: value.document.type, path: [] },
  }));

/** An administration as a message names it: "PHQ-9 of 3 March". */
export const administrationName = ({ instrument, on }: Administration, chart: Chart): string =>
  `${instrument.abbreviation} of ${dayInWords(on, chart.today)}`;

/** What a text answer of a questionnaire says; empty when it says nothing. */
export const answerOf = ({ document }: Administration, field: string): string => {
  const answer = document.body[field];
  return typeof answer === 'string' ? answer.trim() : '';
};
