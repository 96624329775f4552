import { describe, expect, it } from 'vitest';
import { knownDefinition } from '../../clinical/documents/definition-of.ts';
import { outlineOf } from './outline.ts';

const plan = knownDefinition('treatment-plan');
const body = {
  goals: [
    { id: 'g1', clinicalWording: 'Ride the bus', objectives: [{ id: 'o1', objective: 'One stop' }] },
    { id: 'g2' },
  ],
};

describe('the outline of a form', () => {
  it('names each section, what it lacks, and its entries by their own words', () => {
    const goals = outlineOf(plan, body).find(line => line.heading === 'Goals');
    expect(goals).toEqual({
      heading: 'Goals',
      key: 'section-2',
      isBegun: true,
      missing: expect.any(Number) as number,
      entries: [
        { key: 'goals/g1', name: 'Ride the bus' },
        { key: 'goals/g2', name: 'New goal' },
      ],
    });
    expect(goals!.missing).toBeGreaterThan(0);
  });
});
