import { chartWith, measured } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { scoredAndInterpreted } from './scored-and-interpreted.ts';

const answers = Object.fromEntries(Array.from({ length: 7 }, (_, nth) => [`gad7-${nth + 1}`, '2']));
const gad7 = (body = {}) =>
  measured('measure:gad-7', '2026-03-16', { administeredOn: '2026-03-16', ...answers, ...body });
const id = 'measure-gad-7-2026-03-16';

ruleCases(scoredAndInterpreted, {
  'not-applicable': [
    { when: 'no questionnaire was given', chart: chartWith(noteOf()) },
    {
      when: 'it asks how the sessions go',
      chart: chartWith(measured('measure:session-checkin-own', '2026-03-16')),
    },
    { when: 'it is one of another house', chart: chartWith(measured('measure:home-made', '2026-03-16')) },
  ],
  pass: [
    {
      when: 'it says what the score means',
      chart: chartWith(gad7({ score: 14, interpretation: 'Moderate; worry about the ride to work.' })),
    },
    {
      when: 'the note of that day points to it',
      chart: chartWith(gad7(), noteOf({ measures: [id] })),
    },
    {
      when: 'the next note names it',
      chart: chartWith(
        gad7(),
        noteOf({ heldOn: '2026-03-23', selfReport: 'GAD-7 of 14: “That is about right.”' }),
      ),
    },
    { when: 'there is time left', chart: chartWith(gad7(), { today: '2026-03-30' }) },
    {
      when: 'a screen has its level',
      chart: chartWith(
        measured('measure:asq', '2026-03-16', {
          'asq-1': '0',
          'asq-2': '0',
          'asq-3': '0',
          'asq-4': '0',
          interpretation: 'Negative.',
        }),
      ),
    },
  ],
  fail: [
    {
      when: 'too much was left out',
      chart: chartWith(gad7({ 'gad7-1': undefined, 'gad7-2': undefined, 'gad7-3': undefined })),
      says: 'The GAD-7 of 16 March comes to no result; questions without an answer: 3.',
      at: 'score',
    },
    {
      when: 'the score cannot be',
      chart: chartWith(gad7({ score: 41 })),
      says: 'The GAD-7 of 16 March has a score of 41, and scores lie between 0 and 21.',
    },
    {
      when: 'nobody took it up',
      chart: chartWith(gad7(), noteOf({ heldOn: '2026-04-06', measures: [id] })),
      says: 'Nothing says what the GAD-7 of 16 March means for this client.',
      at: 'interpretation',
    },
  ],
  'cannot-tell': [],
});
