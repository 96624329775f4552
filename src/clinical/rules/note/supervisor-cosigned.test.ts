import type { SignedDocument } from '../../chart.ts';
import { chartWith, signedBy } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { planOf } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { supervisorCosigned } from './supervisor-cosigned.ts';

type Signable = SignedDocument<'progress-note'> | SignedDocument<'treatment-plan'>;
const supervisor = { id: 'osei', name: 'Margaret Osei', role: 'supervisor', credentials: 'PhD' };
const coSigned = <D extends Signable>(document: D, on: string, by: Partial<typeof supervisor> = {}): D => ({
  ...document,
  coSignatures: [{ by: { ...supervisor, ...by }, at: `${on}T12:00:00.000Z`, on }],
});
const byTrainee = <D extends Signable>(document: D): D => signedBy(document, { credentials: 'AMFT' });
const lmsw = <D extends Signable>(document: D): D => signedBy(document, { credentials: 'LMSW' });
const usual = ['2026-03-16', '2026-03-23', '2026-03-30'].map(heldOn =>
  coSigned(lmsw(noteOf({ heldOn })), heldOn),
);

ruleCases(supervisorCosigned, {
  'not-applicable': [
    { when: 'the clinician works alone', chart: chartWith(planOf(), noteOf()) },
    { when: 'the letters alone do not say that a licence is lacking', chart: chartWith(lmsw(noteOf())) },
    {
      when: 'the supervisor still has time to read it',
      chart: chartWith(byTrainee(noteOf()), { today: '2026-03-30' }),
    },
    {
      when: 'two colleagues signed one note together',
      chart: chartWith(coSigned(noteOf(), '2026-03-16'), noteOf({ heldOn: '2026-03-23' })),
    },
  ],
  pass: [
    {
      when: 'the supervisor co-signed in time',
      chart: chartWith(coSigned(byTrainee(noteOf()), '2026-03-30')),
    },
    { when: 'all of an associate’s notes are co-signed', chart: chartWith(...usual) },
  ],
  fail: [
    {
      when: 'a trainee’s note was never co-signed',
      chart: chartWith(byTrainee(noteOf())),
      says: 'Ines Okafor signed the note of 16 March, and no supervisor has co-signed it.',
      at: '',
    },
    {
      when: 'a trainee’s plan was never co-signed',
      chart: chartWith(byTrainee(planOf())),
      says: 'Ines Okafor signed the plan of 9 March, and no supervisor has co-signed it.',
    },
    {
      when: 'the trainee co-signed for the supervisor',
      chart: chartWith(coSigned(byTrainee(noteOf()), '2026-03-17', { id: 'okafor' })),
      says: 'Ines Okafor signed the note of 16 March, and no supervisor has co-signed it.',
    },
    {
      when: 'one note of many was left out, as a hint',
      chart: chartWith(...usual, lmsw(noteOf({ heldOn: '2026-04-06' }))),
      says: 'The note of 6 April has no co-signature, though most of what Ines Okafor signs in this record has one.',
    },
    {
      when: 'the co-signature came late',
      chart: chartWith(coSigned(byTrainee(noteOf()), '2026-03-31')),
      says: 'The note of 16 March was signed on 16 March and co-signed on 31 March; 14 days are allowed.',
    },
    {
      when: 'the co-signature has no credentials',
      chart: chartWith(coSigned(byTrainee(noteOf()), '2026-03-17', { credentials: ' ' })),
      says: 'Margaret Osei co-signed the note of 16 March without credentials.',
    },
  ],
  'cannot-tell': [],
});
