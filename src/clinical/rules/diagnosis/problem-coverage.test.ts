import { chartWith, draft, written } from '../../../testing/chart-builder.ts';
import { assessmentOf, diagnosisOf, intakeOf, panic } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { problemCoverage } from './problem-coverage.ts';

const bus = { id: 'p1', name: 'panic on the bus' };
const twoProblems = intakeOf({ problems: [bus, { id: 'p2', name: 'rows with my sister' }] });
const says = 'No diagnosis explains “rows with my sister”, and the record does not say why it has none.';

ruleCases(problemCoverage, {
  'not-applicable': [
    { when: 'nothing is diagnosed yet', chart: chartWith(intakeOf()) },
    { when: 'the diagnosis is being written', chart: chartWith(intakeOf(), draft(diagnosisOf())) },
    { when: 'there is no intake', chart: chartWith(diagnosisOf()) },
  ],
  pass: [
    { when: 'each answers the other', chart: chartWith(intakeOf(), diagnosisOf()) },
    {
      when: 'the symptoms of the diagnosis lead to the problem',
      chart: chartWith(intakeOf(), assessmentOf(), diagnosisOf(panic({ problems: [] }))),
    },
    {
      when: 'the reason is given',
      chart: chartWith(
        twoProblems,
        written('diagnosis', {
          diagnosedOn: '2026-03-06',
          diagnoses: [panic()],
          undiagnosed: [
            { id: 'u1', problem: 'p2', reason: 'A quarrel, no disorder; River wants to leave it.' },
          ],
        }),
      ),
    },
  ],
  fail: [
    {
      when: 'a problem has no diagnosis',
      chart: chartWith(twoProblems, diagnosisOf()),
      says,
      at: 'problems.p2',
    },
    {
      when: 'the one that explained it was ruled out',
      chart: chartWith(
        twoProblems,
        diagnosisOf(panic(), panic({ id: 'd2', status: 'ruled-out', problems: ['p2'] })),
      ),
      says,
    },
    {
      when: 'no reason stands with it',
      chart: chartWith(
        twoProblems,
        written('diagnosis', {
          diagnosedOn: '2026-03-06',
          diagnoses: [panic()],
          undiagnosed: [{ id: 'u1', problem: 'p2', reason: ' ' }],
        }),
      ),
      says,
    },
    {
      when: 'a diagnosis answers no problem',
      chart: chartWith(
        intakeOf(),
        diagnosisOf(panic(), panic({ id: 'd2', name: 'Insomnia disorder', problems: [], criteria: [] })),
      ),
      says: 'Insomnia disorder answers none of the problems the client came with.',
      at: 'diagnoses.d2.problems',
    },
  ],
  'cannot-tell': [],
});
