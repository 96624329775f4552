import type { Chart } from '../../clinical/chart.ts';
import { dayCountedBefore } from '../../sample/day-counted-before.ts';
import { sampleClients } from '../../sample/index.ts';
import { knownDefects } from '../../sample/known-defects.ts';
import { sampleChart } from '../../sample/sample-chart.ts';

export type CleanRecord =
  | 'maya-okafor'
  | 'daniel-reyes'
  | 'hannah-weiss'
  | 'grace-lindholm'
  | 'sofia-bellandi'
  | 'teo-marchetti'
  | 'kez-fairweather'
  | 'oskar-brandvold';

/** The day on which the records are looked at. */
export const today = '2026-11-23';
/** Days of the sample practice as `YYYY-MM-DD`; 0 is the last Friday before today. */
export const day = dayCountedBefore(today);

const builds = sampleClients.map(build => ({ build, sample: build(day) }));

/** The records of the sample practice in which nothing is known to be wrong, each as one chart. */
export const cleanRecords: ReadonlyMap<string, Chart> = new Map(
  builds
    .filter(({ sample }) => knownDefects[sample.key] === undefined)
    .map(({ build, sample }) => [sample.key, sampleChart(build, today)]),
);
