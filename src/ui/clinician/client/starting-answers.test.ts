import { expect, it } from 'vitest';
import { chartWith } from '../../../testing/chart-builder.ts';
import { goodStart } from '../../../testing/river-record.ts';
import { startingAnswers } from './starting-answers.ts';

const chart = chartWith(...goodStart());

it.each([
  ['progress-note', { heldOn: chart.today }],
  ['plan-review', { reviewedOn: chart.today, plan: 'treatment-plan-2026-03-09' }],
  ['nothing-known', {}],
])('a new %s begins with %j', (type, answers) => expect(startingAnswers(type, chart)).toEqual(answers));
