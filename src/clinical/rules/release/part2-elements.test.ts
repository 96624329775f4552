import { describe, expect, it } from 'vitest';
import { chartWith } from '../../../testing/chart-builder.ts';
import { releaseOf } from '../../../testing/river-papers.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { namesAnyone } from '../../language/names-anyone.ts';
import { namesCareAndPayment } from '../../language/names-care-and-payment.ts';
import { part2Elements } from './part2-elements.ts';

const program = { episode: { setting: 'sud-outpatient' } } as const;
const of = (change: Parameters<typeof releaseOf>[0] = {}) =>
  releaseOf({ substanceUseRecords: true, ...change });
const forAll = {
  purpose: 'Treatment, payment and health care operations',
  recipient: 'My treating providers',
};
ruleCases(part2Elements, {
  'not-applicable': [
    { when: 'no substance use records are concerned', chart: chartWith(releaseOf()) },
    {
      when: 'it says that it does not cover them',
      chart: chartWith(releaseOf({ substanceUseRecords: false }), program),
    },
    { when: 'it is only for receiving', chart: chartWith(releaseOf({ direction: 'receive' }), program) },
    { when: 'it has run out', chart: chartWith(of({ ...forAll, expiresOn: '2026-04-01' })) },
  ],
  pass: [
    { when: 'it names one recipient and one purpose', chart: chartWith(of(), program) },
    {
      when: 'a general one tells what follows from refusing',
      chart: chartWith(of({ ...forAll, statements: ['revocation', 'redisclosure', 'refusal'] })),
    },
    {
      when: 'a general one is older than the rule',
      chart: chartWith(of({ ...forAll, signedOn: '2026-02-15' })),
    },
  ],
  fail: [
    {
      when: 'a release of such a program does not say',
      chart: chartWith(releaseOf(), program),
      says: 'The release to Dr. Amy Lind, Mill Street Practice, 4 Mill Street does not say whether it covers substance use records.',
      at: 'substanceUseRecords',
    },
    {
      when: 'nobody in particular is named for a narrow purpose',
      chart: chartWith(of({ recipient: 'Any and all providers' })),
      says: 'The release of substance use records names nobody in particular: “Any and all providers”.',
      at: 'recipient',
    },
    {
      when: 'a general one does not tell what follows from refusing',
      chart: chartWith(of({ ...forAll, signedOn: '2026-02-16' })),
      says: 'The release of substance use records to My treating providers for treatment, payment and operations does not tell what follows if it is not signed.',
      at: 'statements',
    },
  ],
  'cannot-tell': [],
});

describe('purposes and recipients', () => {
  it.each([
    ['Treatment, payment, and health care operations', true],
    ['TPO', true],
    ['Safe withdrawal, liver values, medication for craving', false],
    ['To plan the treatment of craving', false],
  ])('%s is everything', (text, holds) => expect(namesCareAndPayment(text)).toBe(holds));

  it.each([
    ['Any and all providers', true],
    ['All my treating providers', true],
    ['To whom it may concern', true],
    ['All Saints Hospital', false],
    ['Harbor Family Practice', false],
  ])('%s is anyone', (text, holds) => expect(namesAnyone(text)).toBe(holds));
});
