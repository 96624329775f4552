import { chartWith } from '../../../testing/chart-builder.ts';
import { diagnosisOf, panic } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { durationMet } from './duration-met.ts';

const begun = (onset: string | undefined, change: object = {}) =>
  chartWith(diagnosisOf(panic({ onset, ...change })));
const adjustment = { code: 'F43.21', name: 'Adjustment disorder with depressed mood' };
const acute = { code: 'F43.0', name: 'Acute stress reaction' };
const spanish = 'Tiene ataques de pánico desde enero y ya no quiere subir al autobús por la mañana.';
const name = 'Panic disorder [episodic paroxysmal anxiety]';
ruleCases(durationMet, {
  'not-applicable': [
    { when: 'it is provisional', chart: begun(undefined, { status: 'provisional' }) },
    { when: 'the disorder has no minimum', chart: begun(undefined, { code: 'F42.2', name: 'OCD' }) },
  ],
  pass: [
    { when: 'it lasted long enough', chart: chartWith(diagnosisOf()) },
    {
      when: 'it began soon after the stressor',
      chart: begun('2026-02-10', { ...adjustment, stressorOn: '2026-01-10' }),
    },
    {
      when: 'worry began on the first of January and was called an anxiety disorder six months later',
      chart: begun('2026-01-01', {
        code: 'F41.1',
        name: 'Generalized anxiety disorder',
        statusOn: '2026-07-01',
      }),
    },
  ],
  fail: [
    {
      when: 'nobody says since when',
      chart: begun(undefined, { justification: undefined }),
      says: `No date says when the symptoms of ${name} began.`,
      at: 'diagnoses.d1.onset',
    },
    {
      when: 'it is told how long an attack lasts, and not how long there have been any',
      chart: begun(undefined, { justification: 'Each attack lasts ten minutes; there are four a week.' }),
      says: `No date says when the symptoms of ${name} began.`,
      at: 'diagnoses.d1.onset',
    },
    {
      when: 'it was too short',
      chart: begun('2026-02-20'),
      says: `The symptoms of ${name} had lasted 14 days when it was confirmed; it takes at least 28.`,
    },
    {
      when: 'it lasted too long for what it is called',
      chart: begun('2026-01-10', acute),
      says: 'The symptoms of Acute stress reaction had lasted 55 days when it was confirmed; it fits up to 30.',
    },
    {
      when: 'the stressor has no date',
      chart: begun('2026-02-10', adjustment),
      says: 'The record does not say when the stressor behind Adjustment disorder with depressed mood happened.',
      at: 'diagnoses.d1.stressorOn',
    },
    {
      when: 'it began long after the stressor',
      chart: begun('2026-02-10', { ...adjustment, stressorOn: '2025-10-10' }),
      says: 'The symptoms of Adjustment disorder with depressed mood began 123 days from the stressor; it fits within 92.',
    },
    {
      when: 'the stressor is long over',
      chart: begun('2025-07-01', { ...adjustment, stressorOn: '2025-06-10', stressorEndedOn: '2025-07-10' }),
      says: 'The stressor behind Adjustment disorder with depressed mood ended 294 days ago; the diagnosis fits up to 184 days after.',
      at: 'diagnoses.d1.stressorEndedOn',
    },
  ],
  'cannot-tell': [
    {
      when: 'its beginning is told in words and has no date',
      chart: begun(undefined),
      says: `When the symptoms of ${name} began is told in words alone; I can count the time only from a date.`,
      at: 'diagnoses.d1.justification',
    },
    {
      when: 'the justification is in a language that is not read here',
      chart: begun(undefined, { justification: spanish }),
      says: 'I could not read these sentences.',
    },
  ],
});
