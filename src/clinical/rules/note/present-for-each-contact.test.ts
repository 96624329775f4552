import { chartWith, draft, written } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { assessmentOf } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { presentForEachContact } from './present-for-each-contact.ts';

type Status = 'kept' | 'missed' | 'planned';
const visit = (status: Status, more: { serviceCode?: string; billed?: boolean; id?: string } = {}) => {
  const { id = 'visit', ...body } = more;
  return draft(written('appointment', { heldOn: '2026-03-16', status, ...body }, { id }));
};
ruleCases(presentForEachContact, {
  'not-applicable': [
    { when: 'it was missed', chart: chartWith(visit('missed')) },
    { when: 'it was missed, and a fee was asked', chart: chartWith(visit('missed', { billed: true })) },
    { when: 'it is still to come', chart: chartWith(visit('planned')) },
    { when: 'the note is still owed, not missing', chart: chartWith(visit('kept'), { today: '2026-03-19' }) },
  ],
  pass: [
    { when: 'a note was begun', chart: chartWith(visit('kept'), draft(noteOf())) },
    {
      when: 'an evaluation stands in the assessment',
      chart: chartWith(visit('kept', { serviceCode: '90791' }), assessmentOf({ assessedOn: '2026-03-16' })),
    },
    {
      when: 'two contacts of a day have two notes',
      chart: chartWith(visit('kept'), visit('kept', { id: 'later' }), noteOf(), noteOf({}, { id: 'second' })),
    },
  ],
  fail: [
    {
      when: 'there is none',
      chart: chartWith(visit('kept')),
      says: 'The session of 16 March took place and has no note.',
      at: '',
    },
    {
      when: 'it was billed',
      chart: chartWith(visit('kept', { billed: true }), noteOf({ heldOn: '2026-03-17' })),
      says: 'The session of 16 March was billed and has no note.',
    },
    {
      when: 'it was billed as a service although it was missed',
      chart: chartWith(visit('missed', { billed: true, serviceCode: '90834' })),
      says: 'The session of 16 March was billed and has no note.',
    },
    {
      when: 'one note stands for two contacts',
      chart: chartWith(visit('kept'), visit('kept', { id: 'later' }), noteOf()),
      says: 'The session of 16 March took place and has no note.',
    },
  ],
  'cannot-tell': [],
});
