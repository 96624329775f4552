import type { Chart, ChartDocument } from '../../chart.ts';
import { standing } from '../../chart.ts';
import type { Diagnosis } from '../../documents/diagnosis.ts';
import { each } from '../../each.ts';
import type { Subject } from '../../kit/rule.ts';

export type DiagnosisEntry = Diagnosis['diagnoses'][number];

/** A diagnosis with the document that holds it, which knows the day. */
export interface Diagnosed {
  readonly entry: DiagnosisEntry;
  readonly document: ChartDocument<'diagnosis'>;
}

export const isStillHeld = ({ status }: DiagnosisEntry): boolean =>
  status !== 'ruled-out' && status !== 'resolved';

/** Circumstances (Z), symptoms (R) and injuries (T) are no disorders: they have no criteria, and nothing to be told apart from. */
export const isDisorder = ({ code }: DiagnosisEntry): boolean => !/^[ZRT]/i.test(code?.trim() ?? '');

/** The diagnoses that are held today, or are being written down. */
export const activeDiagnoses = (chart: Chart): Subject<Diagnosed>[] =>
  standing(chart, 'diagnosis').flatMap(document =>
    each(document, 'diagnoses')
      .filter(({ value }) => isStillHeld(value))
      .map(({ value, place }) => ({ value: { entry: value, document }, place })),
  );

export const diagnosisName = ({ name, code }: DiagnosisEntry): string =>
  name?.trim() || code?.trim() || 'the diagnosis';
