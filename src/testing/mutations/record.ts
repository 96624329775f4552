import { about } from './about.ts';
import { add } from './add.ts';
import { inTurn } from './in-turn.ts';
import type { Mutation } from './mutation.ts';
import { plus } from './plus.ts';
import { put } from './put.ts';
import { signedBy } from './signed-by.ts';

/** What is wrong with the record as a record, or with the thread that runs through it. */
export const recordMutations: readonly Mutation[] = [
  {
    rule: 'record.identified-attributed-dated',
    breaks: 'The assessment was signed without credentials.',
    in: 'maya-okafor',
    mutate: signedBy('assessment', { credentials: undefined }),
    at: 'assessment',
  },
  {
    rule: 'record.amendments-preserve-original',
    breaks: 'A correction does not say why it was written.',
    in: 'daniel-reyes',
    mutate: put('correction-1', 'reason', undefined),
    at: 'correction-1 reason',
  },
  {
    rule: 'record.patient-request-on-time',
    breaks: 'The client asked to see the record seven weeks ago, and nothing tells of an answer.',
    in: 'maya-okafor',
    mutate: plus({
      ...{ key: 'contact-2', type: 'contact-note', on: '2026-10-05', by: 'note-12' },
      body: {
        ...{ kind: 'record-request', requestFor: 'access', contactOn: '2026-10-05' },
        withWhom: 'Client, by telephone',
        reason: 'She wants to read her plan again.',
        content: 'Asked for a copy of the plan and of the scores.',
        followUp: 'To be copied.',
      },
    }),
    at: 'contact-2 answer',
  },
  {
    rule: 'record.thread-unbroken',
    breaks: 'A symptom was written down, and nothing ever took it up.',
    in: 'maya-okafor',
    mutate: add('assessment', 'symptoms', {
      ...{ id: 'maya-s11', symptom: 'Buys things at night that she sends back', severity: 4 },
      evidence: 'Three parcels in the hall.',
      ...{
        frequency: 'Weekly',
        duration: 'Four months',
        impact: 'Two hundred dollars a month.',
        problems: [],
      },
    }),
    at: 'assessment symptoms.maya-s11',
  },
  {
    rule: 'record.out-of-network-parity',
    breaks: 'The client claims the costs back, and was not told that the payer may ask for the record.',
    in: 'maya-okafor',
    mutate: inTurn(
      about({ payer: 'Out of network; superbill each month' }),
      put(
        'consent-treatment',
        'explained',
        'What therapy here looks like, how long it usually takes, what may feel harder before it feels better, other kinds of help and doing nothing as an alternative, fees and cancellations. Confidentiality and its limits: danger to self or others, suspected abuse of a child or dependent adult, court order. The right to ask, to see the record, to refuse a method, to stop at any time and to complain to the practice or the state board.',
      ),
    ),
    at: 'episode',
  },
];
