import type { ComparedText, Resemblance } from '../../elsewhere/compared-text.ts';
import type { Chart } from '../../chart.ts';
import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { notSharedAcrossClients } from './not-shared-across-clients.ts';

const copied: Resemblance = { share: 0.96, withinDays: 30, isSameClinician: true };
const compared = (inOthers: readonly Resemblance[], change: Partial<ComparedText> = {}): Chart => ({
  ...chartWith(noteOf()),
  elsewhere: [{ document: 'note-2026-03-16', path: [], words: 120, inOthers, ...change }],
});

ruleCases(notSharedAcrossClients, {
  'not-applicable': [
    { when: 'nobody could look into other records', chart: chartWith(noteOf()) },
    { when: 'the note was not compared', chart: { ...chartWith(noteOf()), elsewhere: [] } },
    { when: 'the note is so short that it is alike by chance', chart: compared([copied], { words: 39 }) },
    { when: 'what was compared is no note', chart: compared([copied], { document: 'plan' }) },
  ],
  pass: [
    { when: 'no other record has its words', chart: compared([]) },
    { when: 'it has phrases in common with others', chart: compared([{ ...copied, share: 0.8 }]) },
    { when: 'another clinician wrote alike', chart: compared([{ ...copied, isSameClinician: false }]) },
    { when: 'it was long ago', chart: compared([{ ...copied, withinDays: 60 }]) },
  ],
  fail: [
    {
      when: 'another client’s note has nearly the same words',
      chart: compared([copied]),
      says: 'The note of 16 March has 96 percent of its wording in common with an earlier note in one other client’s record.',
      at: '',
    },
    {
      when: 'several records have them',
      chart: compared([copied, { ...copied, share: 0.9 }]),
      says: 'The note of 16 March has 96 percent of its wording in common with an earlier note in 2 other clients’ records.',
    },
    {
      when: 'the rule set looks further back',
      chart: compared([{ ...copied, withinDays: 90 }]),
      parameters: { windowDays: 75 },
      says: 'The note of 16 March has 96 percent of its wording in common with an earlier note in one other client’s record.',
    },
  ],
  'cannot-tell': [],
});
