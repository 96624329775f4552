import { describe, expect, it } from 'vitest';
import { couldBeSameRecipient } from './could-be-same-recipient.ts';
import { documentsNamed } from './documents-named.ts';
import { rightsStated } from './rights-stated.ts';

describe('the rights that a release tells', () => {
  it.each([
    [
      'She may revoke this in writing at any time; treatment does not depend on it; what has been sent may be passed on by the recipient.',
      ['revocation', 'conditioning', 'redisclosure'],
    ],
    ['He can withdraw it. Care is not conditioned on it.', ['revocation', 'conditioning']],
    ['Information may be redisclosed and no longer be protected.', ['redisclosure']],
    ['Her symptoms and scores; not the amounts or creditors.', []],
    ['Treatment plans only.', []],
  ])('%s', (text, rights) => expect(rightsStated(text)).toEqual(rights));
});

describe('two lines that may name one recipient', () => {
  it.each([
    ['Harbor Family Practice, 12 Dock Street', 'Her primary care clinician, Harbor Family Practice', true],
    ['Dr. Amy Bell', 'Bell', true],
    ['Her physician', 'Pier Avenue Medical Group', true],
    ['Harbor Family Practice', 'Pier Avenue Medical Group', false],
    ['Fulton Elementary School', 'Attorney R. Stone', false],
  ])('%s / %s', (one, other, may) => expect(couldBeSameRecipient(one, other)).toBe(may));
});

describe('the documents that are sent', () => {
  it.each([
    ['Discharge summary.', ['discharge-summary']],
    ['Progress notes of March and the safety plan', ['progress-note', 'safety-plan']],
    ['Diagnosis and goals; no session notes.', []],
    ['A letter instead of the progress notes', []],
    ['Everything without psychotherapy notes', []],
    ['Her psychotherapy notes', ['process-note']],
    ['A note for the school', []],
  ])('%s', (text, types) => expect(documentsNamed(text).map(({ type }) => type)).toEqual(types));
});
