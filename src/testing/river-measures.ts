import type { ChartDocument } from '../clinical/chart.ts';
import { measured } from './chart-builder.ts';

const gad7 = (on: string, score: number, interpretation: string): ChartDocument =>
  measured('measure:gad-7', on, {
    administeredOn: on,
    respondent: 'client',
    method: 'in-the-room',
    score,
    interpretation,
    sharedWithClient: true,
  });

/** What River filled in at the start. */
export const firstMeasure = (): ChartDocument =>
  gad7('2026-03-02', 14, 'Moderate, carried by the rides; we agreed to repeat it at each review.');

/** And at the last session, with the id by which the discharge summary knows it. */
export const lastMeasure = (): ChartDocument =>
  gad7('2026-04-20', 6, 'Mild, eight below the start: a reliable change; we continue to the end of June.');
