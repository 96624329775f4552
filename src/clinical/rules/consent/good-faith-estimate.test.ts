import { describe, expect, it } from 'vitest';
import type { ChartDocument } from '../../chart.ts';
import { chartWith, draft, written } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { consentOf } from '../../../testing/river-papers.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { paysPrivately } from '../../language/pays-privately.ts';
import { goodFaithEstimate } from './good-faith-estimate.ts';

const pays = { client: { payer: 'Self-pay' } };
const estimate = (givenOn: string) =>
  consentOf({ kind: 'fee-estimate', explained: '$140 a session, about $3,600 in half a year.', givenOn });
const booked = (bookedOn: string, heldOn: string): ChartDocument => ({
  ...draft(written('appointment', { heldOn, startsAt: '10:00', minutes: 45, status: 'planned' })),
  createdAt: `${bookedOn}T15:00:00.000Z`,
});
const none = 'The client pays privately, and no estimate of the costs is in the record; it was due by';
ruleCases(goodFaithEstimate, {
  'not-applicable': [
    {
      when: 'an insurer pays',
      chart: chartWith(booked('2026-03-02', '2026-03-16'), { client: { payer: 'Keystone Mutual' } }),
    },
    { when: 'who pays is not known', chart: chartWith(booked('2026-03-02', '2026-03-16')) },
  ],
  pass: [
    { when: 'it is not due yet', chart: chartWith(booked('2026-04-30', '2026-05-06'), pays) },
    { when: 'nothing was booked or held', chart: chartWith(pays) },
    {
      when: 'it was given on the next business day, for an appointment three business days ahead',
      chart: chartWith(booked('2026-03-06', '2026-03-11'), estimate('2026-03-09'), pays),
    },
    {
      when: 'it was given on the third business day, for an appointment ten business days ahead',
      chart: chartWith(booked('2026-03-02', '2026-03-16'), estimate('2026-03-05'), noteOf(), pays),
    },
    {
      when: 'it came later, and the appointment was booked at short notice',
      chart: chartWith(booked('2026-03-06', '2026-03-10'), estimate('2026-03-20'), pays),
    },
  ],
  fail: [
    {
      when: 'there is none for an appointment ten business days ahead',
      chart: chartWith(booked('2026-03-02', '2026-03-16'), consentOf(), pays),
      says: `${none} 5 March.`,
      at: '',
    },
    {
      when: 'there is none for an appointment nine business days ahead',
      chart: chartWith(booked('2026-03-02', '2026-03-13'), pays),
      says: `${none} 3 March.`,
    },
    {
      when: 'it came a day late',
      chart: chartWith(booked('2026-03-06', '2026-03-11'), estimate('2026-03-10'), pays),
      says: 'The estimate of the costs was given on 10 March; it was due by 9 March.',
      at: 'givenOn',
    },
    {
      when: 'it is older than a year, as a hint',
      chart: chartWith(estimate('2025-03-10'), noteOf(), pays),
      says: 'The estimate of 10 March 2025 was more than 365 days old at the session of 16 March.',
    },
  ],
  'cannot-tell': [
    {
      when: 'sessions were held and the appointment book is empty',
      chart: chartWith(noteOf(), pays),
      says: 'The client pays privately and no estimate of the costs is in the record; when the sessions were booked, and so whether one was due, I cannot see.',
    },
  ],
});

describe('who pays privately', () => {
  it.each([
    ['Self-pay', true],
    ['self pay, sliding scale', true],
    ['Private pay', true],
    ['Pays out of pocket', true],
    ['Uninsured', true],
    ['Tidewater Health Plan, member THP-440-1187', false],
    ['Keystone private health plan', false],
    ['Electrical Trades Fund', false],
    ['Cash Mutual Insurance', false],
  ])('%s', (payer, holds) => expect(paysPrivately(payer)).toBe(holds));
});
