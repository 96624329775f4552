import { chartWith, measured } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { assessmentOf, diagnosisOf } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { baselineAdministered } from './baseline-administered.ts';

const gad7 = (on: string, body: object = { score: 14 }) =>
  measured('measure:gad-7', on, { administeredOn: on, ...body });
const auditC = measured('measure:audit-c', '2026-03-02', { administeredOn: '2026-03-02', score: 2 });

ruleCases(baselineAdministered, {
  'not-applicable': [
    { when: 'treatment has not begun', chart: chartWith() },
    { when: 'only the interview was held', chart: chartWith(noteOf({ serviceCode: '90791' })) },
    { when: 'there is time left', chart: chartWith(noteOf(), { today: '2026-04-01' }) },
    {
      when: 'care ended before',
      chart: chartWith(noteOf(), { episode: { closedOn: '2026-03-20' } }),
    },
  ],
  pass: [
    { when: 'one was scored at the start', chart: chartWith(gad7('2026-03-02'), noteOf()) },
    { when: 'it was filled in before the first visit', chart: chartWith(gad7('2026-02-20'), noteOf()) },
    {
      when: 'a screen speaks to the diagnosis',
      chart: chartWith(
        measured('measure:gad-2', '2026-03-02', { administeredOn: '2026-03-02', score: 5 }),
        diagnosisOf(),
        noteOf(),
      ),
    },
    {
      when: 'the assessment says why there is none',
      chart: chartWith(assessmentOf({ noMeasureReason: 'Six years old; the parents declined.' }), noteOf()),
    },
  ],
  fail: [
    {
      when: 'none was given',
      chart: chartWith(noteOf()),
      says: 'No questionnaire for the client’s symptoms was filled in within 30 days of admission on 2 March.',
      at: '',
    },
    {
      when: 'only drinking was asked about, and panic is treated',
      chart: chartWith(auditC, diagnosisOf(), noteOf()),
      says: 'No questionnaire for the client’s symptoms was filled in within 30 days of admission on 2 March.',
    },
    {
      when: 'the first came weeks later',
      chart: chartWith(noteOf(), gad7('2026-04-20')),
      says: 'The first questionnaire, the GAD-7 of 20 April, was filled in 49 days after admission; a starting point is asked for within 30 days.',
    },
    {
      when: 'it was left half empty',
      chart: chartWith(gad7('2026-03-02', {}), noteOf()),
      says: 'The GAD-7 of 2 March was filled in at the start and comes to no score, so that there is no starting point.',
    },
  ],
  'cannot-tell': [],
});
