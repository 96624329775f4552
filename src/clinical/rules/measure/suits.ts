import type { Chart } from '../../chart.ts';
import { activeDiagnoses } from '../diagnosis/active-diagnoses.ts';
import type { Administration } from './administrations.ts';

/** Which codes a construct of a short screen speaks to; a full questionnaire of symptoms or distress suits anybody. */
const codesOf: Readonly<Record<string, RegExp>> = {
  depression: /^F(?:3[1-9]|43\.2[13])/i,
  anxiety: /^F(?:4[0-2]|43\.2[23])/i,
  worry: /^F41/i,
  ptsd: /^F43/i,
  'trauma exposure': /^F43/i,
  'alcohol use': /^F10/i,
};

/** Whether a questionnaire can show how the treatment of this client goes; without a diagnosis any screen of symptoms can. */
export function suits({ instrument }: Administration, chart: Chart): boolean {
  if (instrument.kind === 'outcome') return true;
  if (instrument.kind !== 'screener') return false;
  const codes = activeDiagnoses(chart).map(({ value }) => value.entry.code?.trim() ?? '');
  return (
    codes.length === 0 ||
    instrument.constructs.some(construct => codes.some(code => codesOf[construct]?.test(code) ?? false))
  );
}
