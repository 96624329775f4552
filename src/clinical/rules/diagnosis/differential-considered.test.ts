import { chartWith } from '../../../testing/chart-builder.ts';
import { diagnosisOf, panic } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { differentialConsidered } from './differential-considered.ts';

const name = 'Panic disorder [episodic paroxysmal anxiety]';
ruleCases(differentialConsidered, {
  'not-applicable': [
    { when: 'nothing is diagnosed', chart: chartWith() },
    {
      when: 'it is a circumstance, not a disorder',
      chart: chartWith(diagnosisOf(panic({ code: 'Z63.0', differential: [] }))),
    },
    {
      when: 'it is a symptom kept beside the disorder',
      chart: chartWith(diagnosisOf(panic({ code: 'R45.851', name: 'Suicidal ideations', differential: [] }))),
    },
  ],
  pass: [
    { when: 'an alternative is weighed', chart: chartWith(diagnosisOf()) },
    {
      when: 'none was reasonable, and it says so',
      chart: chartWith(
        diagnosisOf(panic({ differential: [], noDifferentialReason: 'Attacks seen in the room.' })),
      ),
    },
    {
      when: 'the justification weighs one',
      chart: chartWith(
        diagnosisOf(
          panic({
            differential: [],
            justification:
              'Sudden attacks on the bus. Agoraphobia was considered and not given, as shops and queues are no trouble.',
          }),
        ),
      ),
    },
  ],
  fail: [
    {
      when: 'there is nothing in which it could be said',
      chart: chartWith(diagnosisOf(panic({ differential: [], justification: undefined }))),
      says: `The record names nothing that was considered instead of ${name}.`,
      at: 'diagnoses.d1.differential',
    },
    {
      when: 'the justification weighs nothing else',
      chart: chartWith(diagnosisOf(panic({ differential: [] }))),
      says: `I could not find what was considered instead of ${name}, and why it was not adopted.`,
      at: 'diagnoses.d1.justification',
    },
    {
      when: 'the reason is missing',
      chart: chartWith(diagnosisOf(panic({ differential: [{ id: 'x1', considered: 'Agoraphobia' }] }))),
      says: `The record does not say why Agoraphobia was not adopted instead of ${name}.`,
      at: 'diagnoses.d1.differential.x1.reason',
    },
    {
      when: 'the reason says only that it was left out',
      chart: chartWith(
        diagnosisOf(panic({ differential: [{ id: 'x1', considered: 'Agoraphobia', reason: 'Ruled out.' }] })),
      ),
      says: `The record does not say why Agoraphobia was not adopted instead of ${name}.`,
    },
  ],
  'cannot-tell': [
    {
      when: 'the justification is in a language that is not read here',
      chart: chartWith(
        diagnosisOf(
          panic({
            differential: [],
            justification: 'Se consideró la agorafobia, pero las tiendas y las colas no le dan miedo.',
          }),
        ),
      ),
      says: 'I could not read these sentences.',
    },
  ],
});
