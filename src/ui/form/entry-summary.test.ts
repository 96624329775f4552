import { expect, it } from 'vitest';
import { knownDefinition } from '../../clinical/documents/definition-of.ts';
import { fieldAt } from '../../clinical/kit/document.ts';
import type { ListField } from '../../clinical/kit/field.ts';
import { entrySummary } from './entry-summary.ts';

const listAt = (type: string, ...names: string[]) => fieldAt(knownDefinition(type), names) as ListField;

it.each([
  [
    'a goal',
    listAt('treatment-plan', 'goals'),
    {
      id: 'g',
      clientWords: 'I want to sleep.',
      clinicalWording: 'Sleeps six hours.',
      status: 'active',
      measuredBy: 'rating',
      baseline: 8,
      target: 3,
      targetDate: '2027-01-15',
    },
    ['Active', '0 to 10 rating', 'Now 8', 'Target 3'],
  ],
  [
    'a symptom',
    listAt('assessment', 'symptoms'),
    { id: 's', symptom: 'Wakes at 3', severity: 7, frequency: 'Five nights of seven' },
    ['Severity 7 of 10', 'Five nights of seven'],
  ],
  [
    'a diagnosis',
    listAt('diagnosis', 'diagnoses'),
    { id: 'd', code: 'F41.0', name: 'Panic disorder', rank: 'primary', criteria: [{ id: 'c' }] },
    ['F41.0', 'Primary', '1 criterion'],
  ],
  ['an untouched entry', listAt('diagnosis', 'diagnoses'), { id: 'd' }, []],
])('a closed row of %s tells its short answers', (_, list, entry, words) =>
  expect(entrySummary(list, entry)).toEqual(words),
);
