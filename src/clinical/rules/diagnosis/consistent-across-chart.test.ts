import { chartWith, written } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { diagnosisOf, panic } from '../../../testing/river-evidence.ts';
import { planOf } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { consistentAcrossChart } from './consistent-across-chart.ts';

const known = panic({ name: 'Panic disorder' });
const agoraphobic = { code: 'F40.01', name: 'Agoraphobia with panic disorder' };
const later = (...diagnoses: ReturnType<typeof panic>[]) =>
  written('diagnosis', { diagnosedOn: '2026-03-30', diagnoses });
const april = noteOf({ heldOn: '2026-04-06' });

ruleCases(consistentAcrossChart, {
  'not-applicable': [
    { when: 'nothing is diagnosed', chart: chartWith(planOf(), noteOf()) },
    { when: 'no plan or note names a diagnosis', chart: chartWith(diagnosisOf(), noteOf({ diagnoses: [] })) },
  ],
  pass: [
    { when: 'plan and notes name what is diagnosed', chart: chartWith(diagnosisOf(), planOf(), noteOf()) },
    {
      when: 'the change is dated',
      chart: chartWith(
        diagnosisOf(known),
        planOf(),
        later(panic({ ...agoraphobic, statusOn: '2026-03-30' })),
        april,
      ),
    },
    {
      when: 'what is resolved now was treated then',
      chart: chartWith(
        diagnosisOf(known),
        noteOf(),
        later({ ...known, status: 'resolved', statusOn: '2026-03-30' }),
      ),
    },
    {
      when: 'what is lost is told by another rule',
      chart: chartWith(diagnosisOf(known), noteOf({ diagnoses: ['gone'] })),
    },
    {
      when: 'it was held on the day and written down later',
      chart: chartWith(diagnosisOf({ ...known, statusOn: '2026-03-02' }), noteOf({ heldOn: '2026-03-03' })),
    },
    {
      when: 'a session names what was resolved, which its own rule tells',
      chart: chartWith(
        diagnosisOf(known),
        later({ ...known, status: 'resolved', statusOn: '2026-03-30' }),
        april,
      ),
    },
  ],
  fail: [
    {
      when: 'a session came before the diagnosis it names',
      chart: chartWith(diagnosisOf(known), noteOf({ heldOn: '2026-03-03' })),
      says: 'The note of 3 March names Panic disorder, which the record holds only since 6 March.',
      at: 'diagnoses',
    },
    {
      when: 'the plan names what was ruled out',
      chart: chartWith(diagnosisOf({ ...known, status: 'ruled-out' }), planOf()),
      says: 'The plan of 9 March names Panic disorder, which was ruled out on 6 March.',
      at: 'diagnoses',
    },
    {
      when: 'the diagnosis silently left',
      chart: chartWith(
        diagnosisOf(known),
        later(panic({ ...agoraphobic, id: 'd2', statusOn: '2026-03-30' })),
        april,
      ),
      says: [
        'The note of 6 April names Panic disorder, which the diagnosis of 30 March no longer lists.',
        'Panic disorder stood in the diagnosis of 6 March and is missing here; nothing says whether it was resolved or ruled out.',
      ],
    },
    {
      when: 'the code changed under the old date',
      chart: chartWith(diagnosisOf(known), later(panic(agoraphobic))),
      says: 'What was Panic disorder (confirmed) is Agoraphobia with panic disorder (confirmed) now, and the date of the change is not given.',
      at: 'diagnoses.d1.statusOn',
    },
  ],
  'cannot-tell': [],
});
