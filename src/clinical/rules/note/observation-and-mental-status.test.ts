import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { observationAndMentalStatus } from './observation-and-mental-status.ts';

const seen = (observation: string, more: Parameters<typeof noteOf>[0] = {}) =>
  chartWith(noteOf({ observation, ...more }));
const finding = (id: string, area: 'mood' | 'speech', words: string) => ({ id, area, finding: words });

ruleCases(observationAndMentalStatus, {
  'not-applicable': [
    { when: 'it was an evaluation', chart: seen('', { serviceCode: '90791' }) },
    { when: 'the family met without the client', chart: seen('', { serviceCode: '90846' }) },
    {
      when: 'the note has nothing but ticks',
      chart: seen('', { work: [], selfReport: '', purposeSupport: '' }),
    },
  ],
  pass: [
    { when: 'it is told at length', chart: chartWith(noteOf()) },
    { when: 'one sign is told', chart: seen('Tearful.') },
    {
      when: 'two areas of the mental status are told',
      chart: seen('', { mentalStatus: [finding('m1', 'mood', 'Low'), finding('m2', 'speech', 'Normal')] }),
    },
  ],
  fail: [
    {
      when: 'nothing is told',
      chart: seen(''),
      says: 'The note of 16 March does not say what you saw and heard of the client.',
      at: 'observation',
    },
    {
      when: 'it only says that the client took part',
      chart: seen('Engaged and cooperative.'),
      says: 'In “Engaged and cooperative” I could not find what anyone in the room could have seen on 16 March.',
      at: 'observation',
    },
    {
      when: 'it says so at length',
      chart: seen('Client participated, was cooperative and agreed with the plan for the coming weeks.'),
      says: 'In “Client participated, was cooperative and agreed with the…” I could not find what anyone in the room could have seen on 16 March.',
      at: 'observation',
    },
  ],
  'cannot-tell': [
    {
      when: 'it is told in another language',
      chart: seen('Llegó tranquila, con los ojos rojos, y habló muy despacio toda la hora.'),
      says: 'I could not read these sentences.',
      at: 'observation',
    },
  ],
});
