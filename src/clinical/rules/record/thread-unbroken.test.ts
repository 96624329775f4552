import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { assessmentOf, diagnosisOf, formulationOf, intakeOf } from '../../../testing/river-evidence.ts';
import { planOf, rideTheBus } from '../../../testing/river-plan.ts';
import { goodStart } from '../../../testing/river-record.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { threadUnbroken } from './thread-unbroken.ts';

ruleCases(threadUnbroken, {
  'not-applicable': [{ when: 'there is no plan yet', chart: chartWith(intakeOf(), assessmentOf()) }],
  pass: [
    { when: 'everything hangs together', chart: chartWith(...goodStart()) },
    {
      when: 'what is missing is told by a rule of its own',
      chart: chartWith(...goodStart().slice(0, 5), noteOf({ work: [] })),
    },
    {
      when: 'a problem is answered by nothing, which a rule of its own tells',
      chart: chartWith(
        intakeOf({
          problems: [
            { id: 'p1', name: 'panic on the bus' },
            { id: 'p2', name: 'rows with my sister' },
          ],
        }),
        ...goodStart().slice(1),
      ),
    },
  ],
  fail: [
    {
      when: 'a goal answers nothing',
      chart: chartWith(
        ...goodStart().slice(0, 4),
        planOf({ diagnoses: [], goals: [rideTheBus({ addresses: [] })] }),
      ),
      says: 'The goal “Ride the bus to work without leaving early” answers no diagnosis and no problem. Choose what the goal answers.',
      at: 'goals.g1',
    },
    {
      when: 'the formulation explains what is not there',
      chart: chartWith(
        intakeOf(),
        assessmentOf(),
        diagnosisOf(),
        formulationOf({ explains: ['d1', 'gone'] }),
        planOf(),
      ),
      says: '“Formulation of 6 March” points at something that is not in the record (“Explains”). Choose again under “Explains”.',
      at: 'explains',
    },
  ],
  'cannot-tell': [],
});
