import { chartWith } from '../../../testing/chart-builder.ts';
import { diagnosisOf, panic } from '../../../testing/river-evidence.ts';
import { exposure, planOf, rideTheBus } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { interventionFitsDiagnosis } from './intervention-fits-diagnosis.ts';

const doing = (...changes: Parameters<typeof exposure>[0][]) =>
  planOf({
    goals: [
      rideTheBus({ interventions: changes.map((change, nth) => exposure({ id: `v${nth}`, ...change })) }),
    ],
  });
const dreams = { technique: 'Dream interpretation', rationale: '' };

ruleCases(interventionFitsDiagnosis, {
  'not-applicable': [
    { when: 'there is no plan', chart: chartWith(diagnosisOf()) },
    { when: 'nothing is diagnosed', chart: chartWith(doing(dreams)) },
    {
      when: 'no methods are listed for the diagnosis',
      chart: chartWith(
        diagnosisOf(panic({ code: 'Z63.0', name: 'Problems in relationship' })),
        doing(dreams),
      ),
    },
    {
      when: 'the diagnosis is ruled out',
      chart: chartWith(diagnosisOf(panic({ status: 'ruled-out' })), doing(dreams)),
    },
    {
      when: 'the technique has no name that says anything',
      chart: chartWith(diagnosisOf(), doing({ technique: 'Supportive therapy', rationale: '' })),
    },
  ],
  pass: [
    { when: 'one method is accepted', chart: chartWith(diagnosisOf(), doing({ rationale: '' }, dreams)) },
    {
      when: 'another method is explained',
      chart: chartWith(
        diagnosisOf(),
        doing({ ...dreams, rationale: 'Exposure was tried twice and broken off.' }),
      ),
    },
  ],
  fail: [
    {
      when: 'no method is accepted and none explained; each is named once',
      chart: chartWith(diagnosisOf(), doing(dreams, { technique: 'Sound baths', rationale: ' ' }, dreams)),
      says: 'For Panic disorder [episodic paroxysmal anxiety] the plan names “Dream interpretation”, “Sound baths”; I could not find an accepted method among them, or a reason for the choice.',
      at: 'goals',
    },
  ],
  'cannot-tell': [],
});
