import type { Chart, MeasureType, SignedDocument } from '../../chart.ts';
import { optionValue } from '../../documents/measure.ts';
import type { Instrument } from '../../instruments/instrument.ts';
import { findInstrument } from '../../instruments/index.ts';
import { meets } from '../../instruments/meets.ts';
import { isEmpty } from '../../kit/empty.ts';
import { plainWords } from '../../language/plain-words.ts';
import { perChart } from '../../remembered.ts';

export type SignedMeasure = SignedDocument<MeasureType>;

export const signedMeasures = perChart((chart: Chart): SignedMeasure[] =>
  chart.documents.filter(
    (document): document is SignedMeasure =>
      document.status === 'signed' && document.type.startsWith('measure:'),
  ),
);

export const instrumentOf = ({ type }: SignedMeasure): Instrument | undefined =>
  findInstrument(type.slice('measure:'.length));

/** What the measure is called in a message: “PHQ-9”. */
export const measureName = (measure: SignedMeasure): string =>
  instrumentOf(measure)?.abbreviation ?? measure.type.slice('measure:'.length);

/** Whether an answer was given that calls for a response because of danger. */
export function isPositiveForRisk(measure: SignedMeasure): boolean {
  const criticalItems = instrumentOf(measure)?.criticalItems ?? [];
  return criticalItems.some(
    entry => entry.action !== 'review' && meets(optionValue(String(measure.body[entry.item])), entry),
  );
}

const bare = (name: string): string => plainWords(name).replace(/[^\p{L}\p{N}]/gu, '');

/** A tool as the standards write it, “PHQ-9 item 9”: the questionnaire, and which question of it. */
function toolIn(name: string): { readonly base: string; readonly question?: number } {
  const [, base, question] = /^(.+?) item (\d+)$/i.exec(name.trim()) ?? [];
  return base === undefined ? { base: bare(name) } : { base: bare(base), question: Number(question) };
}

/** Whether this administration is one of the tools, with the question that matters answered. */
export function isByTool(measure: SignedMeasure, tools: readonly string[]): boolean {
  const instrument = instrumentOf(measure);
  if (!instrument) return false;
  return tools.map(toolIn).some(({ base, question }) => {
    if (base !== bare(instrument.abbreviation)) return false;
    const asked = instrument.items.filter(({ n }) => question === undefined || n === question);
    return asked.some(({ id }) => !isEmpty(measure.body[id]));
  });
}

/** Whether what was written down as the tool names one of these. */
export const namesTool = (written: string, tools: readonly string[]): boolean =>
  tools.map(toolIn).some(({ base }) => bare(written).includes(base));
