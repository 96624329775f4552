import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf, rode } from '../../../testing/river-care.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { clinicalAssessment } from './clinical-assessment.ts';

const unread = {
  work: [rode({ progress: 'Making progress toward goals.', response: 'Held the pole and named the fear.' })],
  observation: 'Pale and gripping the seat at first, shoulders lower on the way back.',
  selfReport: '“My heart was going.”',
  betweenSessions: 'Walked to the stop.',
  purposeSupport: 'Panic on the bus.',
};

ruleCases(clinicalAssessment, {
  'not-applicable': [
    { when: 'it was an evaluation', chart: chartWith(noteOf({ serviceCode: '90791' })) },
    {
      when: 'the note has nothing but ticks',
      chart: chartWith(noteOf({ work: [], observation: '', homework: '', selfReport: '' })),
    },
  ],
  pass: [
    { when: 'progress and need are told', chart: chartWith(noteOf()) },
    {
      when: 'one sentence reads what was seen',
      chart: chartWith(noteOf({ ...unread, observation: 'Pale; the fear appears to need escape to go on.' })),
    },
  ],
  fail: [
    {
      when: 'the note tells and does not judge',
      chart: chartWith(noteOf(unread)),
      says: 'I could not find your own reading of the session of 16 March: how the client stands and what it means for treatment.',
      at: 'work.w1.progress',
    },
    {
      when: 'no work is told and nothing is judged',
      chart: chartWith(
        noteOf({
          ...unread,
          work: [],
          homework: 'Two stops with the recording on each of three days, noted in the diary.',
        }),
      ),
      says: 'I could not find your own reading of the session of 16 March: how the client stands and what it means for treatment.',
      at: 'purposeSupport',
    },
  ],
  'cannot-tell': [],
});
