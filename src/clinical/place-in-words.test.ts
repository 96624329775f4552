import { expect, it } from 'vitest';
import { chartWith, draft } from '../testing/chart-builder.ts';
import { noteOf } from '../testing/river-care.ts';
import { planOf } from '../testing/river-plan.ts';
import { placeInWords } from './place-in-words.ts';

const plan = { document: 'treatment-plan-2026-03-09', type: 'treatment-plan' };
const chart = chartWith(planOf(), draft(noteOf()));

it.each([
  ['Treatment plan of 9 March', { ...plan, path: [] }],
  ['Treatment plan of 9 March, In force from', { ...plan, path: ['effectiveFrom'] }],
  [
    'Treatment plan of 9 March, goal ‘Ride the bus to work without leaving…’, By',
    { ...plan, path: ['goals', 'g1', 'targetDate'] },
  ],
  [
    'Treatment plan of 9 March, goal ‘Ride the bus to work without leaving…’, objective ‘River rides two stops with the…’, Measured how',
    { ...plan, path: ['goals', 'g1', 'objectives', 'o1', 'measure'] },
  ],
  ['Treatment plan of 9 March, Goals', { ...plan, path: ['goals', 'gone'] }],
  ['Progress note of 16 March (draft)', { document: 'note-2026-03-16', type: 'progress-note', path: [] }],
  ['The record as a whole', { document: 'episode', type: 'episode', path: [] }],
])('says %s', (words, place) => expect(placeInWords(chart, place)).toBe(words));
