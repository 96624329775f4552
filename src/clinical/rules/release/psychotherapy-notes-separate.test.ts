import { chartWith } from '../../../testing/chart-builder.ts';
import { disclosureOf, releaseOf } from '../../../testing/river-papers.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { psychotherapyNotesSeparate } from './psychotherapy-notes-separate.ts';

const sent = disclosureOf({ what: 'The psychotherapy notes of March.' });
const went = 'Process notes went to Mill Street Practice, 4 Mill Street on 20 March';
ruleCases(psychotherapyNotesSeparate, {
  'not-applicable': [
    { when: 'no such notes are named', chart: chartWith(releaseOf(), disclosureOf()) },
    {
      when: 'they are kept back',
      chart: chartWith(releaseOf({ scopeDetail: 'No psychotherapy notes.' }), disclosureOf()),
    },
  ],
  pass: [
    { when: 'a release covers only them', chart: chartWith(releaseOf({ scope: ['process-note'] }), sent) },
    {
      when: 'the law requires it',
      chart: chartWith(disclosureOf({ ground: 'law', what: 'Psychotherapy notes, by court order.' })),
    },
    {
      when: 'the client asked for them',
      chart: chartWith(disclosureOf({ ground: 'client', what: 'Process notes.' })),
    },
  ],
  fail: [
    {
      when: 'a release lists them among others',
      chart: chartWith(releaseOf({ scope: ['diagnosis', 'process-note'] })),
      says: 'The release to Dr. Amy Lind, Mill Street Practice, 4 Mill Street covers process notes together with other records; they need one of their own.',
      at: 'scope',
    },
    {
      when: 'the limits add them to others',
      chart: chartWith(releaseOf({ scopeDetail: 'Also the psychotherapy notes of this spring.' })),
      says: 'The release to Dr. Amy Lind, Mill Street Practice, 4 Mill Street covers process notes together with other records; they need one of their own.',
    },
    {
      when: 'they went out under an ordinary release',
      chart: chartWith(releaseOf(), sent),
      says: `${went} without a release that covers them and nothing else.`,
      at: 'what',
    },
    {
      when: 'they went out for treatment',
      chart: chartWith(disclosureOf({ what: 'Process notes', ground: 'treatment' })),
      says: `${went} without a release that covers them and nothing else.`,
    },
  ],
  'cannot-tell': [
    {
      when: 'their release stands with an earlier episode',
      chart: chartWith(sent),
      says: `${went} by a release that is not in this part of the record.`,
    },
    {
      when: 'they went out for operations',
      chart: chartWith(disclosureOf({ what: 'Process notes', ground: 'operations' })),
      says: `${went} for health care operations; only supervised training or your own defence would allow that.`,
    },
  ],
});
