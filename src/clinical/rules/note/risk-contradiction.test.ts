import { chartWith, measured } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { riskContradiction } from './risk-contradiction.ts';

const noted = (change: Parameters<typeof noteOf>[0]) => chartWith(noteOf(change));
const ninth = { 'phq9-9': '1' };
const questionnaire = (answers: Record<string, string>, on = '2026-03-15') =>
  measured('measure:phq-9', on, { administeredOn: on, ...answers });

ruleCases(riskContradiction, {
  'not-applicable': [
    { when: 'risk was found', chart: noted({ risk: 'found', selfReport: '“I want to die.”' }) },
    { when: 'risk was not asked about', chart: noted({ risk: 'not-asked' }) },
  ],
  pass: [
    { when: 'nothing speaks against it', chart: chartWith(noteOf(), questionnaire({ 'phq9-9': '0' })) },
    { when: 'the words deny it too', chart: noted({ observation: 'No thoughts of death or suicide.' }) },
    {
      when: 'it was asked in so many words',
      chart: noted({ observation: 'Asked whether she wants to die: no.' }),
    },
    { when: 'it is past', chart: noted({ selfReport: 'Two years ago he wanted to die.' }) },
    {
      when: 'the note takes the answer up',
      chart: chartWith(
        noteOf({ observation: 'Item 9 taken up: an old thought, none this week.' }),
        questionnaire(ninth),
      ),
    },
    {
      when: 'the questionnaire says what came of it',
      chart: chartWith(noteOf(), questionnaire({ ...ninth, criticalResponse: 'Asked by phone; denied.' })),
    },
    { when: 'the questionnaire is older', chart: chartWith(noteOf(), questionnaire(ninth, '2026-03-10')) },
    {
      when: 'the answer is about a whole life',
      chart: chartWith(
        noteOf(),
        measured('measure:asq', '2026-03-16', { administeredOn: '2026-03-16', 'asq-4': '1' }),
      ),
    },
  ],
  fail: [
    {
      when: 'an answer of the day before speaks against it',
      chart: chartWith(noteOf(), questionnaire(ninth)),
      says: 'The note of 16 March says that risk was denied, while an answer in the PHQ-9 of 15 March says otherwise; nothing brings the two together.',
      at: 'risk',
    },
  ],
  'cannot-tell': [
    {
      when: 'the words speak against it',
      chart: noted({ selfReport: 'Calmer on the bus. “At night I want to die.”' }),
      says: 'The note of 16 March says that risk was denied, and also “want to die”; I cannot tell which holds.',
      at: 'selfReport',
    },
  ],
});
