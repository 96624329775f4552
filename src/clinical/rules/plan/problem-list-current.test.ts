import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { diagnosisOf, intakeOf, panic } from '../../../testing/river-evidence.ts';
import { planOf } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { problemListCurrent } from './problem-list-current.ts';

const start = [intakeOf(), diagnosisOf(), planOf()];
const newProblem = noteOf({
  heldOn: '2026-03-20',
  somethingElse: 'new-problem',
  somethingElseDetail: 'A row.',
});

ruleCases(problemListCurrent, {
  'not-applicable': [{ when: 'no session was held', chart: chartWith(...start) }],
  pass: [
    { when: 'the sessions treat what is listed', chart: chartWith(...start, noteOf()) },
    { when: 'no session was held lately', chart: chartWith(...start, noteOf(), { today: '2026-12-01' }) },
    {
      when: 'the new problem is still fresh',
      chart: chartWith(...start, newProblem, { today: '2026-04-01' }),
    },
    {
      when: 'the new problem was taken into the plan',
      chart: chartWith(...start, newProblem, planOf({ effectiveFrom: '2026-04-06' }), {
        today: '2026-06-01',
      }),
    },
    {
      when: 'care ended before it was due',
      chart: chartWith(...start, newProblem, { episode: { closedOn: '2026-04-01' } }),
    },
  ],
  fail: [
    {
      when: 'nothing is listed',
      chart: chartWith(noteOf()),
      says: 'The record lists no problem and no diagnosis, and sessions have been held.',
      at: '',
    },
    {
      when: 'a diagnosis was resolved on no day',
      chart: chartWith(
        intakeOf(),
        diagnosisOf(panic(), panic({ id: 'd2', name: 'Insomnia', status: 'resolved', statusOn: undefined })),
        noteOf(),
      ),
      says: 'Insomnia is no longer held, and the record does not say since when.',
      at: 'diagnoses.d2.statusOn',
    },
    {
      when: 'the sessions treat something else',
      chart: chartWith(intakeOf(), diagnosisOf(), noteOf({ diagnoses: [], work: [] })),
      says: 'No session since 30 January names a problem or diagnosis of the record.',
    },
    {
      when: 'a new problem was left lying',
      chart: chartWith(...start, newProblem, { today: '2026-06-01' }),
      says: 'The session of 20 March met a new problem; by 19 April neither diagnosis nor plan had taken it up.',
      at: 'somethingElse',
    },
  ],
  'cannot-tell': [],
});
