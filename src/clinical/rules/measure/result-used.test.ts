import { chartWith, measured } from '../../../testing/chart-builder.ts';
import { noteOf, reviewOf } from '../../../testing/river-care.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { resultUsed } from './result-used.ts';

const gad7 = (body = {}) =>
  measured('measure:gad-7', '2026-03-16', { administeredOn: '2026-03-16', score: 14, ...body });
const id = 'measure-gad-7-2026-03-16';
const questions = Array.from({ length: 7 }, (_, at): [string, string] => [`gad7-${at + 1}`, '2']);
const answeredGad7 = gad7(Object.fromEntries(questions));

ruleCases(resultUsed, {
  'not-applicable': [
    { when: 'no questionnaire was given', chart: chartWith(noteOf()) },
    { when: 'no session followed', chart: chartWith(gad7()) },
    {
      when: 'it asks about danger, which has a rule of its own',
      chart: chartWith(noteOf(), measured('measure:asq', '2026-03-16', { score: 0 })),
    },
  ],
  pass: [
    { when: 'a note points to it', chart: chartWith(gad7(), noteOf({ measures: [id] })) },
    {
      when: 'a review names it',
      chart: chartWith(
        gad7(),
        noteOf(),
        reviewOf({ reviewedOn: '2026-04-10', necessity: 'GAD-7 of 14 is still moderate.' }),
      ),
    },
    {
      when: 'its own reading says what follows',
      chart: chartWith(
        gad7({ interpretation: 'Moderate; we agreed to start with the shortest ride.' }),
        noteOf(),
      ),
    },
    { when: 'there is time left', chart: chartWith(gad7(), noteOf(), { today: '2026-04-15' }) },
  ],
  fail: [
    {
      when: 'it was read and laid aside',
      chart: chartWith(gad7({ interpretation: 'Moderate.' }), noteOf()),
      says: 'The GAD-7 of 16 March (14) is taken up by no note, review or plan of the 30 days after it, and nothing says what follows from it.',
      at: 'interpretation',
    },
    {
      when: 'it comes up two months later only',
      chart: chartWith(gad7(), noteOf({ heldOn: '2026-05-18', measures: [id] }), { today: '2026-06-01' }),
      says: 'The GAD-7 of 16 March (14) is taken up by no note, review or plan of the 30 days after it, and nothing says what follows from it.',
    },
    {
      when: 'it was filled in question by question and laid aside',
      chart: chartWith(answeredGad7, noteOf()),
      says: 'The GAD-7 of 16 March (14) is taken up by no note, review or plan of the 30 days after it, and nothing says what follows from it.',
    },
  ],
  'cannot-tell': [],
});
