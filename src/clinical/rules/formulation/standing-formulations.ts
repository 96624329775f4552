import type { Chart, ChartDocument } from '../../chart.ts';
import { standing } from '../../chart.ts';
import { documentsAsSubjects } from '../../each.ts';
import type { Subject } from '../../kit/rule.ts';

export type FormulationDocument = ChartDocument<'formulation'>;

/** The formulation that holds and the one being written, each as a subject. */
export const standingFormulations = (chart: Chart): Subject<FormulationDocument>[] =>
  documentsAsSubjects(standing(chart, 'formulation'));

/** What a formulation tells in sentences. */
export const formulationText = ({ body }: FormulationDocument): string =>
  [
    body.summary,
    body.orientation,
    body.orientationFit,
    body.predisposing,
    body.precipitating,
    body.perpetuating,
    body.protective,
    body.strengthsAndResponsivity,
    body.prognosisReason,
  ]
    .filter(part => part?.trim())
    .join('\n');
