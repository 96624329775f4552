import { describe, expect, it } from 'vitest';
import { chartWith, written } from '../../../testing/chart-builder.ts';
import { intakeOf } from '../../../testing/river-evidence.ts';
import { disclosureOf, releaseOf } from '../../../testing/river-papers.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { answersAboutContact } from '../../language/answers-about-contact.ts';
import { namesPrimaryCare } from '../../language/names-primary-care.ts';
import { pcpCoordination } from './pcp-coordination.ts';

const unasked = intakeOf({ careCoordination: undefined });
const call = (withWhom: string) =>
  written('contact-note', {
    kind: 'coordination',
    contactOn: '2026-03-20',
    withWhom,
    reason: 'Heart findings.',
    content: 'Nothing found.',
    followUp: 'None.',
  });
ruleCases(pcpCoordination, {
  'not-applicable': [
    { when: 'there is still time to ask', chart: chartWith(unasked, { today: '2026-04-01' }) },
    {
      when: 'care ended before',
      chart: chartWith(unasked, { today: '2027-01-01', episode: { closedOn: '2026-03-20' } }),
    },
  ],
  pass: [
    { when: 'the client declined', chart: chartWith(intakeOf({ careCoordination: 'declined' })) },
    {
      when: 'there is nobody to speak with',
      chart: chartWith(intakeOf({ careCoordination: undefined, primaryCare: 'None at present' })),
    },
    { when: 'it was permitted lately', chart: chartWith(unasked, releaseOf({ signedOn: '2026-03-02' })) },
    {
      when: 'it was permitted and something was sent',
      chart: chartWith(unasked, releaseOf(), disclosureOf(), { today: '2026-07-01' }),
    },
    {
      when: 'it was permitted and they were called, by the name that stands at intake',
      chart: chartWith(
        intakeOf({ careCoordination: 'agreed', primaryCare: 'Amy Lind' }),
        releaseOf(),
        call('A. Lind, by telephone'),
        { today: '2026-07-01' },
      ),
    },
  ],
  fail: [
    {
      when: 'nobody asked',
      chart: chartWith(unasked, { today: '2026-04-02' }),
      says: 'Nothing shows that the client was asked whether you may speak with primary care; that was due by 1 April.',
      at: '',
    },
    {
      when: 'the only release is for somebody else',
      chart: chartWith(unasked, releaseOf({ recipient: 'Fulton Elementary, school counselor' })),
      says: 'Nothing shows that the client was asked whether you may speak with primary care; that was due by 1 April.',
    },
    {
      when: 'it was permitted and nothing was sent in sixty days, as a hint',
      chart: chartWith(unasked, releaseOf(), { today: '2026-05-02' }),
      says: 'The client let you speak with primary care on 2 March, and nothing has been sent or said since.',
    },
  ],
  'cannot-tell': [],
});

describe('primary care', () => {
  it.each([
    ['Harbor Family Practice, 12 Dock Street', true],
    ['Her primary care clinician', true],
    ['Dr. Lind, Mill Street Practice', true],
    ['Her sister', false],
    ['Attorney R. Stone', false],
  ])('%s', (who, holds) => expect(namesPrimaryCare(who)).toBe(holds));

  it.each([
    ['None at present; list of practices offered', true],
    ['A family physician; asked about contact, she prefers to tell her herself', true],
    ['Northgate Internal Medicine; release signed today', true],
    ['Family physician, Mill Street', false],
    ['Eastgate Family Medicine; last visit four months ago', false],
  ])('asked: %s', (line, holds) => expect(answersAboutContact(line)).toBe(holds));
});
