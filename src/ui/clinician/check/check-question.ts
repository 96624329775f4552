import type { InputOf } from '../../../server/contracts/contract.ts';
import type { recordCheckRoute } from '../../../server/contracts/record-check.ts';

export type CheckFilter = InputOf<typeof recordCheckRoute>['query'];

/** By what the findings are put together. */
export const groupings = { rule: 'Rule', clinician: 'Clinician', client: 'Client', age: 'Age' } as const;
export type Grouping = keyof typeof groupings;

/** What somebody asks of the record check; an empty choice means all. */
export interface CheckQuestion {
  readonly ruleSet: string;
  readonly by: Grouping;
  readonly weight: '' | 'required' | 'recommended';
  readonly show: 'open' | 'closed' | 'all';
  readonly answered: '' | 'yes' | 'no';
  readonly payer: string;
}

export const firstQuestion: CheckQuestion = {
  ruleSet: '',
  by: 'rule',
  weight: '',
  show: 'open',
  answered: 'no',
  payer: '',
};

/** The question as the server takes it. */
export function filterOf({ ruleSet, weight, show, answered, payer }: CheckQuestion): CheckFilter {
  return {
    show,
    ...(ruleSet !== '' && { ruleSet }),
    ...(weight !== '' && { weight }),
    ...(answered !== '' && { answered }),
    ...(payer !== '' && { payer }),
  };
}

/** Of the question what chooses records, not findings in them. */
export const filterOfRecords = ({ ruleSet, show, payer }: CheckQuestion): CheckFilter => ({
  show,
  ...(ruleSet !== '' && { ruleSet }),
  ...(payer !== '' && { payer }),
});
