import { describe, expect, it } from 'vitest';
import { knownDefinition } from '../../clinical/documents/definition-of.ts';
import { keyOfRefused } from './follow-positions.ts';
import { owedAnswers } from './owed-answers.ts';

const plan = knownDefinition('treatment-plan');
const body = {
  goals: [
    { id: 'g1', clinicalWording: 'Ride the bus', objectives: [{ id: 'o1', objective: 'One stop' }] },
    { id: 'g2' },
    { id: 'g3', clinicalWording: 'Ride the {which} bus' },
  ],
};

describe('what a signature still lacks', () => {
  const owed = owedAnswers(plan, body);

  it('leads to the answer by identities, which stay true when entries move', () =>
    expect(owed).toContainEqual({
      key: 'goals/g1/objectives/o1/targetDate',
      label: 'By',
      section: 'Goals',
      within: 'One stop',
    }));

  it('says which entry is meant even when that has no words yet', () =>
    expect(owed).toContainEqual({
      key: 'goals/g2/clientWords',
      label: 'In the client’s own words',
      section: 'Goals',
      within: 'new goal',
    }));

  it('tells what is still to be written into an answer', () =>
    expect(owed).toContainEqual({
      key: 'goals/g3/clinicalWording',
      label: 'Clinical wording',
      section: 'Goals',
      within: 'Ride the {which} bus',
      gaps: ['{which}'],
    }));

  it('names no entry for an answer of the document itself', () =>
    expect(owed[0]).toEqual({ key: 'effectiveFrom', label: 'In force from', section: 'Contract' }));
});

describe('a place named by a refusal', () => {
  it.each([
    ['goals.0.objectives.0.targetDate', 'goals/g1/objectives/o1/targetDate'],
    ['goals.1.clientWords', 'goals/g2/clientWords'],
    ['effectiveFrom', 'effectiveFrom'],
  ])('%s stands at %s', (place, key) => expect(keyOfRefused(plan, body, place)).toBe(key));
});
