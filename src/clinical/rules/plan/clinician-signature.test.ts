import { chartWith, draft, signedBy } from '../../../testing/chart-builder.ts';
import { planOf } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { clinicianSignature } from './clinician-signature.ts';

ruleCases(clinicianSignature, {
  'not-applicable': [{ when: 'the plan is still a draft', chart: chartWith(draft(planOf())) }],
  pass: [
    { when: 'a licensed clinician signed with credentials', chart: chartWith(planOf()) },
    {
      when: 'the signer belongs to the group asked for',
      chart: chartWith(signedBy(planOf(), { credentials: 'MD, PhD' })),
      parameters: { requiredPlanSigner: ['psychiatrist', 'NPP'] },
    },
  ],
  fail: [
    {
      when: 'credentials are missing',
      chart: chartWith(signedBy(planOf(), { credentials: ' ' })),
      says: 'The signature of Ines Okafor on the plan shows no credentials.',
      at: '',
    },
    {
      when: 'nobody licensed signed',
      chart: chartWith(signedBy(planOf(), { credentials: 'MFT trainee', licence: '' })),
      says: 'Ines Okafor signed the plan without a licence of their own, and nobody licensed has signed with them.',
    },
    {
      when: 'another group had to sign',
      chart: chartWith(planOf()),
      parameters: { requiredPlanSigner: ['psychiatrist', 'NPP'] },
      says: 'The plan needs the signature of one of these: psychiatrist, NPP.',
    },
  ],
  'cannot-tell': [],
});
