import { describe, expect, it } from 'vitest';
import { chartWith, draft } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { intakeOf } from '../../../testing/river-evidence.ts';
import { consentOf } from '../../../testing/river-papers.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { billsOutOfNetwork } from '../../language/bills-out-of-network.ts';
import { tellsPayerMayAsk } from '../../language/tells-payer-may-ask.ts';
import { outOfNetworkParity } from './out-of-network-parity.ts';

const superbill = { client: { payer: 'Keystone Mutual, out of network (superbill)' } };
const told = 'Fees; your insurer may ask to see these notes if you claim the costs back.';
const says =
  'The client claims the costs back from a payer; in what was explained I could not find that the payer may then ask for the record.';
ruleCases(outOfNetworkParity, {
  'not-applicable': [
    {
      when: 'a payer pays by contract',
      chart: chartWith(noteOf(), { client: { payer: 'Keystone Mutual' } }),
    },
    { when: 'no session was held yet', chart: chartWith(draft(noteOf()), superbill) },
  ],
  pass: [
    { when: 'the consent tells it', chart: chartWith(consentOf({ explained: told }), noteOf(), superbill) },
    {
      when: 'it was explained at intake',
      chart: chartWith(intakeOf({ orientationGiven: told }), noteOf(), superbill),
    },
  ],
  fail: [
    {
      when: 'nothing tells it',
      chart: chartWith(consentOf(), intakeOf(), noteOf(), superbill),
      says,
      at: '',
    },
    {
      when: 'it stands in a consent that is not signed',
      chart: chartWith(draft(consentOf({ explained: told })), noteOf(), superbill),
      says,
    },
  ],
  'cannot-tell': [],
});

describe('payers', () => {
  it.each([
    ['Superbill to Keystone Mutual', true],
    ['Tidewater, out-of-network', true],
    ['Courtesy billing', true],
    ['Tidewater Health Plan, member THP-440-1187', false],
    ['Self-pay', false],
  ])('%s', (payer, holds) => expect(billsOutOfNetwork(payer)).toBe(holds));

  it.each([
    ['fees, cancellations and what an insurer may ask to see.', true],
    ['The health plan can audit the record.', true],
    ['Notes may go to your insurance.', true],
    ['Fees, insurance and cancellations.', false],
    ['We plan to review progress.', false],
  ])('are told of in “%s”', (text, holds) => expect(tellsPayerMayAsk(text)).toBe(holds));
});
