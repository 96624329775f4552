import { z } from 'zod';
import type { Signature } from '../../chart.ts';
import { current } from '../../chart.ts';
import { documentsAsSubjects } from '../../each.ts';
import { defineRule } from '../../kit/rule.ts';

/** Credentials by which each group of licences is known. */
const groups: Readonly<Record<string, readonly string[]>> = {
  psychiatrist: ['MD', 'DO'],
  physician: ['MD', 'DO'],
  NPP: ['NP', 'PMHNP', 'PMHNP-BC', 'APRN', 'CNS', 'PA', 'PA-C'],
};

const holds = ({ by }: Signature, group: string): boolean => {
  const credentials = (by.credentials ?? '').toUpperCase().split(/[\s,/]+/);
  return (groups[group] ?? [group.toUpperCase()]).some(wanted => credentials.includes(wanted));
};

export const clinicianSignature = defineRule({
  id: 'plan.clinician-signature',
  standsIn: ['treatment-plan'],
  messages: {
    noCredentials: 'The signature of {name} on the plan shows no credentials.',
    unlicensed:
      '{name} signed the plan without a licence of their own, and nobody licensed has signed with them.',
    wrongSigner: 'The plan needs the signature of one of these: {groups}.',
  },
  parameters: z.object({ requiredPlanSigner: z.array(z.string()).nullable() }),

  subjects: chart => {
    const plan = current(chart, 'treatment-plan');
    return documentsAsSubjects(plan ? [plan] : []);
  },

  check(plan, { parameters: { requiredPlanSigner }, fail }) {
    if (plan.status !== 'signed') return undefined;
    const signatures = [plan.signature, ...plan.coSignatures];
    const { name, credentials } = plan.signature.by;
    if (!credentials?.trim()) return fail('noCredentials', { name });
    if (!signatures.some(({ by }) => by.licence?.trim())) return fail('unlicensed', { name });
    const isAllowed = requiredPlanSigner?.some(group => signatures.some(one => holds(one, group))) ?? true;
    return isAllowed ? undefined : fail('wrongSigner', { groups: (requiredPlanSigner ?? []).join(', ') });
  },
});
