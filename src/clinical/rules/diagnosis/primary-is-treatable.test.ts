import { chartWith } from '../../../testing/chart-builder.ts';
import { diagnosisOf, panic } from '../../../testing/river-evidence.ts';
import { planOf } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { primaryIsTreatable } from './primary-is-treatable.ts';

const lonely = { code: 'Z60.2', name: 'Problems related to living alone' };
const low = panic({ id: 'd2', code: 'F32.1', name: 'Major depressive disorder, single episode, moderate' });
const insured = { client: { payer: 'Tidewater Health Plan' } };

ruleCases(primaryIsTreatable, {
  'not-applicable': [
    { when: 'nothing is diagnosed', chart: chartWith() },
    { when: 'all is resolved', chart: chartWith(diagnosisOf(panic({ status: 'resolved' }))) },
  ],
  pass: [
    { when: 'one disorder is primary', chart: chartWith(diagnosisOf()) },
    {
      when: 'the plan treats it',
      chart: chartWith(diagnosisOf(panic(), { ...low, rank: 'secondary' }), planOf()),
    },
    {
      when: 'another primary one was ruled out',
      chart: chartWith(diagnosisOf(panic(), { ...low, status: 'ruled-out' })),
    },
    {
      when: 'a circumstance is primary and the client pays',
      chart: chartWith(diagnosisOf(panic(lonely)), { client: { payer: 'Self-pay' } }),
    },
  ],
  fail: [
    {
      when: 'none is primary',
      chart: chartWith(diagnosisOf(panic({ rank: 'secondary' }))),
      says: 'None of the diagnoses held on this page is marked as primary.',
      at: 'diagnoses',
    },
    {
      when: 'two are',
      chart: chartWith(diagnosisOf(panic({ name: 'Panic disorder' }), low)),
      says: 'Panic disorder and Major depressive disorder, single episode, moderate are all marked as primary; one of them should be.',
      at: 'diagnoses.d2.rank',
    },
    {
      when: 'it is a circumstance and an insurer pays',
      chart: chartWith(diagnosisOf(panic(lonely)), insured),
      says: 'The primary diagnosis, Problems related to living alone (Z60.2), names a circumstance; insurers pay for the treatment of a disorder.',
      at: 'diagnoses.d1.code',
    },
    {
      when: 'the plan treats only another',
      chart: chartWith(diagnosisOf(panic(), { ...low, rank: 'secondary' }), planOf({ diagnoses: ['d2'] })),
      says: 'The plan in force treats other diagnoses, but not the primary one, Panic disorder [episodic paroxysmal anxiety].',
      at: 'diagnoses.d1',
    },
  ],
  'cannot-tell': [
    {
      when: 'it is a circumstance and nobody says who pays',
      chart: chartWith(diagnosisOf(panic(lonely))),
      says: 'The primary diagnosis, Problems related to living alone (Z60.2), names a circumstance; that is in order only if no insurer pays, and the record names none.',
    },
    {
      when: 'it stands in another chapter',
      chart: chartWith(diagnosisOf(panic({ code: 'G47.00', name: 'Insomnia, unspecified' }))),
      says: 'The primary diagnosis, Insomnia, unspecified (G47.00), is no mental or substance use disorder; the record does not say whether the insurer covers it.',
    },
  ],
});
