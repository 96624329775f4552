import { expect, it } from 'vitest';
import { listTarget } from './list-target.ts';

it.each([
  ['goals', 'treatment-plan.goals'],
  ['goals/g1/objectives', 'treatment-plan.goals.objectives'],
])('the list at %s holds %s', (place, target) => expect(listTarget('treatment-plan', place)).toBe(target));
