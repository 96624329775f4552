import { describe, expect, it } from 'vitest';
import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { consentOf } from '../../../testing/river-papers.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { tellsIncapacity } from '../../language/tells-incapacity.ts';
import { part2Notice } from './part2-notice.ts';

const program = { episode: { setting: 'sud-outpatient' } } as const;
const explained = 'Federal law protects this record; written summary handed over.';
const notice = (change: Parameters<typeof consentOf>[0] = {}) =>
  consentOf({ kind: 'part2', explained, ...change });
ruleCases(part2Notice, {
  'not-applicable': [
    { when: 'it is no substance use program', chart: chartWith(noteOf()) },
    { when: 'nobody was seen yet', chart: chartWith(program) },
  ],
  pass: [
    { when: 'it was given at admission', chart: chartWith(notice(), noteOf(), program) },
    {
      when: 'it was given when the client was first seen',
      chart: chartWith(notice({ givenOn: '2026-03-16' }), noteOf(), program),
    },
    {
      when: 'the client could not understand it before',
      chart: chartWith(
        notice({ givenOn: '2026-03-20', explained: `Came intoxicated on the 16th. ${explained}` }),
        noteOf(),
        program,
      ),
    },
  ],
  fail: [
    {
      when: 'there is none',
      chart: chartWith(consentOf(), noteOf(), program),
      says: 'This is substance use treatment, begun on 16 March, and no notice of its federal protection (42 CFR Part 2) is in the record.',
      at: '',
    },
    {
      when: 'it came later',
      chart: chartWith(notice({ givenOn: '2026-03-20' }), noteOf(), program),
      says: 'The Part 2 notice was given on 20 March; it was due at admission, on 16 March.',
      at: 'givenOn',
    },
    {
      when: 'it does not say what was handed over',
      chart: chartWith(notice({ explained: '' }), noteOf(), program),
      says: 'The Part 2 notice of 2 March does not say what was explained or handed over.',
      at: 'explained',
    },
  ],
  'cannot-tell': [],
});

describe('incapacity', () => {
  it.each([
    ['He was not able to follow on that day.', true],
    ['Came under the influence.', true],
    ['Withdrawal of consent explained.', false],
    [explained, false],
  ])('in “%s”', (text, holds) => expect(tellsIncapacity(text).holds).toBe(holds));
});
