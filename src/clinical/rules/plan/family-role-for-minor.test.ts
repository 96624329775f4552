import { chartWith } from '../../../testing/chart-builder.ts';
import { planOf, practice, rideTheBus } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { familyRoleForMinor } from './family-role-for-minor.ts';

const child = { client: { bornOn: '2015-05-14' } };
const noBirthDate = { client: { bornOn: undefined, guardian: 'Mother' } };

ruleCases(familyRoleForMinor, {
  'not-applicable': [
    { when: 'there is no plan', chart: chartWith(child) },
    { when: 'the client is of age', chart: chartWith(planOf()) },
    {
      when: 'the client came of age before the plan',
      chart: chartWith(planOf(), { client: { bornOn: '2008-03-09' } }),
    },
    { when: 'nothing points to a minor', chart: chartWith(planOf(), { client: { bornOn: undefined } }) },
  ],
  pass: [
    {
      when: 'the family’s part is told',
      chart: chartWith(planOf({ familyPart: 'Mother joins every third hour.' }), child),
    },
    {
      when: 'an intervention is the family’s',
      chart: chartWith(
        planOf({ goals: [rideTheBus({ interventions: [practice({ responsible: 'family' })] })] }),
        child,
      ),
    },
    {
      when: 'who does what names a parent',
      chart: chartWith(planOf({ agreementOnWork: 'River rides; her father walks her to the stop.' }), child),
    },
    {
      when: 'there are family sessions',
      chart: chartWith(
        planOf({ services: [{ id: 'sv1', type: 'family', minutes: 50, frequency: 'Monthly' }] }),
        child,
      ),
    },
    {
      when: 'the age is not known and the part is told',
      chart: chartWith(planOf({ familyPart: 'None, by court order.' }), noBirthDate),
    },
  ],
  fail: [
    {
      when: 'a child’s plan leaves the family out in silence',
      chart: chartWith(planOf(), child),
      says: 'The client was 10 on the day of the plan; I could not find what part the family takes, or why it takes none.',
      at: 'familyPart',
    },
  ],
  'cannot-tell': [
    {
      when: 'there is a guardian and no birth date',
      chart: chartWith(planOf(), noBirthDate),
      says: 'Without a birth date I cannot tell whether the plan must say what part the family takes.',
      at: 'familyPart',
    },
  ],
});
