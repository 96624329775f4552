import type { ChartDocument } from '../../chart.ts';
import { chartWith, draft, written } from '../../../testing/chart-builder.ts';
import { dischargeOf, noteOf } from '../../../testing/river-care.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { nextSteps } from './next-steps.ts';

const open = { homework: '', nextOn: '' };
const planning = (nextFocus: string, ...more: readonly ChartDocument[]) =>
  chartWith(noteOf({ ...open, nextFocus }), ...more);
const thursday = draft(written('appointment', { heldOn: '2026-03-26', status: 'planned' }));

ruleCases(nextSteps, {
  'not-applicable': [
    { when: 'it was an evaluation', chart: chartWith(noteOf({ serviceCode: '90791', nextFocus: '' })) },
    {
      when: 'the note has nothing but ticks',
      chart: chartWith(noteOf({ ...open, work: [], observation: '', selfReport: '', nextFocus: '' })),
    },
  ],
  pass: [
    { when: 'the step and the day are told', chart: chartWith(noteOf()) },
    { when: 'the homework is the step', chart: chartWith(noteOf({ nextFocus: 'Continue.' })) },
    { when: 'the calendar has the day', chart: planning('The crowded car.', thursday) },
    { when: 'the words say when', chart: planning('The crowded car next week.') },
    { when: 'care ended with it', chart: planning('Ride on alone, the card at hand.', dischargeOf()) },
    {
      when: 'it says that it was the last',
      chart: planning('None: this was the last session.', dischargeOf()),
    },
  ],
  fail: [
    {
      when: 'nothing is told',
      chart: planning(''),
      says: 'The note of 16 March does not say what comes next.',
      at: 'nextFocus',
    },
    {
      when: 'it only says that it goes on',
      chart: planning('Continue treatment plan.'),
      says: 'In “Continue treatment plan” of 16 March I could not find what will be done next.',
      at: 'nextFocus',
    },
    {
      when: 'nobody can see when one meets again',
      chart: planning('The crowded car.'),
      says: 'The note of 16 March does not say when the client is seen again, or why not.',
      at: 'nextOn',
    },
  ],
  'cannot-tell': [
    {
      when: 'it is told in another language',
      chart: planning('Va a subir sola al metro el jueves y el viernes.', thursday),
      says: 'I could not read these sentences.',
      at: 'nextFocus',
    },
  ],
});
