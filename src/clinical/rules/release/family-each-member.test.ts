import { describe, expect, it } from 'vitest';
import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { consentOf, disclosureOf, releaseOf } from '../../../testing/river-papers.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { tellsLeftOut } from '../../language/tells-left-out.ts';
import { familyEachMember } from './family-each-member.ts';

const sisters = (change: Parameters<typeof consentOf>[0] = {}) =>
  consentOf({ kind: 'family-member', givenBy: 'Sister', relation: 'family-member', ...change });
const naming = (consent?: string) => releaseOf({ family: [{ id: 'f1', who: 'the sister', consent }] });
const consented = naming('consent-family-member-2026-03-02');
const noConsent =
  'What went to Mill Street Practice, 4 Mill Street on 20 March names the sister, whose own consent was not in force; nothing says that they were left out.';
const notes = disclosureOf({ what: 'Session notes of March.' });
const together = noteOf({ modality: 'family' });
ruleCases(familyEachMember, {
  'not-applicable': [
    { when: 'no one else is named', chart: chartWith(releaseOf(), disclosureOf()) },
    { when: 'nothing was sent by it', chart: chartWith(naming()) },
    {
      when: 'the notes are of sessions with the client alone',
      chart: chartWith(releaseOf(), notes, noteOf()),
    },
    {
      when: 'the shared session came later',
      chart: chartWith(releaseOf(), notes, noteOf({ modality: 'couple', heldOn: '2026-03-23' })),
    },
  ],
  pass: [
    { when: 'each has consented', chart: chartWith(sisters(), consented, disclosureOf()) },
    {
      when: 'what tells of them was left out',
      chart: chartWith(naming(), disclosureOf({ what: 'Letter; what the sister said was left out.' })),
    },
  ],
  fail: [
    {
      when: 'one has not consented',
      chart: chartWith(naming(), disclosureOf()),
      says: noConsent,
      at: 'what',
    },
    {
      when: 'one took the consent back before',
      chart: chartWith(sisters({ revoked: true, revokedOn: '2026-03-10' }), consented, disclosureOf()),
      says: noConsent,
    },
  ],
  'cannot-tell': [
    {
      when: 'the consent stands with an earlier episode',
      chart: chartWith(consented, disclosureOf()),
      says: 'What went to Mill Street Practice, 4 Mill Street on 20 March names the sister, whose own consent is not in this part of the record.',
      at: 'what',
    },
    {
      when: 'notes of shared sessions went out and nobody is named',
      chart: chartWith(releaseOf(), notes, together),
      says: 'Session notes went to Mill Street Practice, 4 Mill Street on 20 March, after sessions with others in the room; whether they tell of them, and with whose consent, I cannot see.',
    },
  ],
});

describe('something left out', () => {
  it.each([
    ['Letter; names of the family redacted.', true],
    ['Diagnosis and goals, nothing about the father.', true],
    ['Diagnosis and goals.', false],
  ])('in “%s”', (text, holds) => expect(tellsLeftOut(text).holds).toBe(holds));
});
