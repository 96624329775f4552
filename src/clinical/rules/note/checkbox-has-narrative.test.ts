import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { checkboxHasNarrative } from './checkbox-has-narrative.ts';

const ticked = (finding: string) => [{ id: 'm1', area: 'mood', finding }] as const;
const bare = { observation: 'As above.', selfReport: 'Fine.' };
ruleCases(checkboxHasNarrative, {
  'not-applicable': [{ when: 'it was an evaluation', chart: chartWith(noteOf({ serviceCode: '90791' })) }],
  pass: [
    {
      when: 'what was seen and said stands beside the tick',
      chart: chartWith(noteOf({ mentalStatus: ticked('Sad') })),
    },
    {
      when: 'the tick opened a sentence',
      chart: chartWith(noteOf({ ...bare, mentalStatus: ticked('Tearful when she spoke of her sister') })),
    },
    {
      when: 'the few words take it up',
      chart: chartWith(
        noteOf({ observation: 'Sad, in tears.', selfReport: 'Low.', mentalStatus: ticked('Sad') }),
      ),
    },
  ],
  fail: [
    {
      when: 'the tick stands alone',
      chart: chartWith(noteOf({ ...bare, mentalStatus: ticked('Sad') })),
      says: '“Sad” under mood stands alone on 16 March: I could not find what was seen or said.',
      at: 'mentalStatus.m1.finding',
    },
    {
      when: 'there is nothing but ticks',
      chart: chartWith(
        noteOf({
          ...bare,
          work: [],
          betweenSessions: '',
          homework: '',
          mentalStatus: ticked('Sad'),
          nextFocus: 'Continue.',
          purposeSupport: 'Symptoms.',
        }),
      ),
      says: 'The note of 16 March tells the session in 6 words; what is ticked has nothing behind it.',
      at: '',
    },
  ],
  'cannot-tell': [],
});
