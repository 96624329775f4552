import type { SignedDocument } from '../../chart.ts';
import { chartWith, draft, written } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { amendmentsPreserveOriginal } from './amendments-preserve-original.ts';

const note = noteOf();
const reason = 'River told me today; it was not known then.';
const addendum = (
  change: { readonly reason?: string; readonly writtenOn?: string } = {},
  about: string | undefined = note.id,
): SignedDocument<'addendum'> => ({
  ...written('addendum', { writtenOn: '2026-03-18', added: 'A sister was on the bus.', reason, ...change }),
  about,
});
const lateEntry = written('late-entry', {
  writtenOn: '2026-03-19',
  concernsOn: '2026-03-12',
  entry: 'Ten-minute call about the diary.',
  reason: 'Forgotten that evening.',
});
const changed = { ...note, updatedAt: '2026-03-20T09:00:00.000Z' };
ruleCases(amendmentsPreserveOriginal, {
  'not-applicable': [
    { when: 'nothing was amended', chart: chartWith(note) },
    { when: 'an addendum is still being written', chart: chartWith(note, draft(addendum({ reason: '' }))) },
    {
      when: 'a supervisor signed later',
      chart: chartWith({
        ...changed,
        coSignatures: [{ ...note.signature, at: '2026-03-20T09:00:00.000Z', on: '2026-03-20' }],
      }),
    },
  ],
  pass: [
    { when: 'an addendum names its document and its reason', chart: chartWith(note, addendum()) },
    { when: 'a late entry tells of what was never written', chart: chartWith(lateEntry) },
    { when: 'what changed is told by an addendum', chart: chartWith(changed, addendum()) },
  ],
  fail: [
    {
      when: 'a signed note was changed without a word',
      chart: chartWith(changed),
      says: 'The progress note of 16 March was changed after it was signed on 16 March, and nothing labelled as a change tells what.',
      at: '',
    },
    {
      when: 'an addendum is about nothing',
      chart: chartWith(note, { ...addendum(), about: undefined }),
      says: 'The addendum of 18 March does not say which document it is about.',
    },
    {
      when: 'no reason is given',
      chart: chartWith(note, addendum({ reason: ' ' })),
      says: 'The addendum of 18 March does not say why it was written.',
      at: 'reason',
    },
    {
      when: 'it is dated back',
      chart: chartWith(note, addendum({ writtenOn: '2026-03-10' })),
      says: 'The addendum of 10 March is dated before the progress note of 16 March was signed on 16 March.',
      at: 'writtenOn',
    },
  ],
  'cannot-tell': [
    {
      when: 'its document is not here',
      chart: chartWith(addendum({}, 'of-another-episode')),
      says: 'The addendum of 18 March is about a document that is not in this part of the record.',
    },
  ],
});
