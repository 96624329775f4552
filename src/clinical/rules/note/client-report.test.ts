import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { clientReport } from './client-report.ts';

const reporting = (selfReport: string, more: Parameters<typeof noteOf>[0] = {}) =>
  chartWith(noteOf({ selfReport, betweenSessions: '', ...more }));

ruleCases(clientReport, {
  'not-applicable': [
    { when: 'it was an evaluation', chart: reporting('', { serviceCode: '90791' }) },
    { when: 'the family met without the client', chart: reporting('', { serviceCode: '90846' }) },
    { when: 'the note has nothing but ticks', chart: reporting('', { work: [], observation: '' }) },
  ],
  pass: [
    { when: 'the client is quoted', chart: reporting('“Better.”') },
    { when: 'it is told as said', chart: reporting('Reports two attacks.') },
    {
      when: 'it is told at length',
      chart: reporting('Two attacks on the way here, none at home, slept five hours.'),
    },
    { when: 'what happened since is told', chart: chartWith(noteOf({ selfReport: 'Tired.' })) },
    {
      when: 'the mood is in the client’s words',
      chart: reporting('', { mentalStatus: [{ id: 'm1', area: 'mood', finding: '“Gray.”' }] }),
    },
  ],
  fail: [
    {
      when: 'nothing is told',
      chart: reporting(' '),
      says: 'The note of 16 March does not say what the client told of how they have been.',
      at: 'selfReport',
    },
    {
      when: 'a word stands for it',
      chart: reporting('Fine.'),
      says: 'In “Fine” I could not find how the client said they had been before 16 March.',
      at: 'selfReport',
    },
    {
      when: 'subjects are named, and nothing that was said of them',
      chart: reporting('Discussed family, work, and various other matters that had come up during the week.'),
      says: 'In “Discussed family, work, and various other matters that had…” I could not find how the client said they had been before 16 March.',
      at: 'selfReport',
    },
  ],
  'cannot-tell': [
    {
      when: 'it is told in another language',
      chart: reporting('Dice que durmió mejor esta semana y que no tuvo miedo en el metro.'),
      says: 'I could not read these sentences.',
      at: 'selfReport',
    },
  ],
});
