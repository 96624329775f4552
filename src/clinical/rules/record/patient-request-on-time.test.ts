import type { SignedDocument } from '../../chart.ts';
import type { BodyFor } from '../../../testing/chart-builder.ts';
import { chartWith, draft, written } from '../../../testing/chart-builder.ts';
import { disclosureOf } from '../../../testing/river-papers.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { patientRequestOnTime } from './patient-request-on-time.ts';

const request = (change: BodyFor<'contact-note'> = {}): SignedDocument<'contact-note'> =>
  written('contact-note', {
    kind: 'record-request',
    contactOn: '2026-03-02',
    withWhom: 'River',
    reason: 'Wants the record for a new job.',
    requestFor: 'access',
    content: 'All of it since March.',
    followUp: 'Copy by mail.',
    ...change,
  });
const answer = (contactOn: string, change: BodyFor<'contact-note'> = {}) =>
  request({ contactOn, answer: 'granted', ...change });
const change = { requestFor: 'amendment' } as const;
const laterReason = 'The paper part lies in another office; letter of 20 March.';
ruleCases(patientRequestOnTime, {
  'not-applicable': [
    { when: 'nothing was asked', chart: chartWith(request({ kind: 'communication' })) },
    { when: 'it does not say what was asked', chart: chartWith(request({ requestFor: undefined })) },
  ],
  pass: [
    { when: 'there is still time', chart: chartWith(request(), { today: '2026-04-01' }) },
    { when: 'it was answered on the last day', chart: chartWith(request(), answer('2026-04-01')) },
    {
      when: 'question and answer stand in one note',
      chart: chartWith(answer('2026-03-02', { answeredOn: '2026-03-30' })),
    },
    { when: 'it was answered at once', chart: chartWith(answer('2026-03-02')) },
    {
      when: 'a copy was handed out',
      chart: chartWith(request(), disclosureOf({ ground: 'client', what: 'Copy of the record.' })),
    },
    {
      when: 'it takes longer and the client was told why',
      chart: chartWith(request({ laterReason }), answer('2026-05-01'), { today: '2026-06-01' }),
    },
    {
      when: 'a second note tells that it takes longer',
      chart: chartWith(request(), request({ contactOn: '2026-03-20', laterReason }), answer('2026-04-20')),
    },
    { when: 'a change has sixty days', chart: chartWith(request(change), { today: '2026-05-01' }) },
    {
      when: 'it was refused on a ground',
      chart: chartWith(
        request(change),
        answer('2026-04-20', { ...change, answer: 'refused', refusalGround: 'The record is accurate.' }),
      ),
    },
  ],
  fail: [
    {
      when: 'nobody answered, though the note is still a draft',
      chart: chartWith(draft(request()), { today: '2026-04-02' }),
      says: 'The client asked on 2 March to see the record; nothing tells of an answer, which was due by 1 April.',
      at: 'answer',
    },
    {
      when: 'the answer came a day late',
      chart: chartWith(request(), answer('2026-04-02')),
      says: 'The client asked on 2 March to see the record; the answer came on 2 April and was due by 1 April.',
    },
    {
      when: 'it came late in spite of the longer term',
      chart: chartWith(request({ ...change, laterReason }), answer('2026-06-01', change)),
      says: 'The client asked on 2 March to have the record changed; the answer came on 1 June and was due by 31 May.',
    },
    {
      when: 'only another wish was answered',
      chart: chartWith(request(), answer('2026-03-20', change), { today: '2026-04-30' }),
      says: 'The client asked on 2 March to see the record; nothing tells of an answer, which was due by 1 April.',
    },
    {
      when: 'it was refused in part without a ground',
      chart: chartWith(request(), answer('2026-03-20', { answer: 'partly' })),
      says: 'The wish of 2 March to see the record was refused, at least in part, and the ground is not written down.',
      at: 'refusalGround',
    },
  ],
  'cannot-tell': [],
});
