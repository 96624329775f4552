import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf, rode } from '../../../testing/river-care.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { affectHasEvidence } from './affect-has-evidence.ts';

const bare = {
  work: [rode({ response: 'Named the fear and went on with the exercise until the end of it.' })],
  observation: 'Engaged in the session and able to take part in all of it.',
  selfReport: 'Reports a difficult week with little rest.',
};
const sad = [{ id: 'm1', area: 'affect', finding: 'Sad' }] as const;

ruleCases(affectHasEvidence, {
  'not-applicable': [
    { when: 'no feeling is named', chart: chartWith(noteOf(bare)) },
    {
      when: 'hardly a word stands beside it, which another rule says',
      chart: chartWith(noteOf({ observation: 'See above.', selfReport: 'Sad.', mentalStatus: sad })),
    },
  ],
  pass: [
    {
      when: 'it was seen',
      chart: chartWith(noteOf({ ...bare, observation: `Tearful. ${bare.observation}`, mentalStatus: sad })),
    },
    {
      when: 'it is in the client’s words',
      chart: chartWith(
        noteOf({ ...bare, selfReport: '“Gray.” A difficult week with little rest.', mentalStatus: sad }),
      ),
    },
    {
      when: 'the entry itself shows it',
      chart: chartWith(
        noteOf({ ...bare, mentalStatus: [{ id: 'm1', area: 'mood', finding: 'Low, long pauses' }] }),
      ),
    },
  ],
  fail: [
    {
      when: 'the word stands alone',
      chart: chartWith(noteOf({ ...bare, mentalStatus: sad })),
      says: '“Sad” under affect is named on 16 March; I could not find what was seen of it, or the client’s words.',
      at: 'mentalStatus.m1.finding',
    },
    {
      when: 'the observation only names it',
      chart: chartWith(
        noteOf({ ...bare, observation: 'Client was anxious and depressed in this session, as before.' }),
      ),
      says: '“Client was anxious and depressed in this session, as before” under what you saw is named on 16 March; I could not find what was seen of it, or the client’s words.',
      at: 'observation',
    },
  ],
  'cannot-tell': [],
});
