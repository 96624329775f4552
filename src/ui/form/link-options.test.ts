import { describe, expect, it } from 'vitest';
import type { Chart, ChartDocument } from '../../clinical/chart.ts';
import { knownDefinition } from '../../clinical/documents/definition-of.ts';
import { fittingOptions, linkOptions } from './link-options.ts';

const head = {
  episode: 'e1',
  definitionVersion: 1,
  revision: 1,
  author: { id: 'u1', name: 'Anna Berg' },
  createdAt: '2026-11-03T10:00:00Z',
  updatedAt: '2026-11-03T10:00:00Z',
};
const signature = {
  by: { id: 'u1', name: 'Anna Berg', role: 'clinician' },
  at: '2026-11-03T11:00:00Z',
  on: '2026-11-03',
};
const planOf = (id: string, goals: readonly { id: string; clinicalWording: string }[]): ChartDocument =>
  ({
    ...head,
    id,
    type: 'treatment-plan',
    status: 'signed',
    signature,
    coSignatures: [],
    body: {
      effectiveFrom: '2026-11-03',
      diagnoses: [],
      problems: [],
      services: [],
      goals: goals.map(goal => ({
        ...goal,
        objectives: [{ id: `${goal.id}-o`, objective: 'Step', status: 'active' }],
      })),
    },
  }) as unknown as ChartDocument;
const chart = (...documents: ChartDocument[]): Chart => ({
  client: { id: 'c1', name: 'Kim Doe', recordNumber: '1' },
  episode: { id: 'e1', admittedOn: '2026-10-01', setting: 'outpatient' },
  documents,
  today: '2026-11-23',
});
const note = { id: 'n1', definition: knownDefinition('progress-note'), body: {} };

describe('what a link can point at', () => {
  it('is named by its own words, its document and what it belongs to', () => {
    const options = linkOptions(
      chart(planOf('p1', [{ id: 'g1', clinicalWording: 'Sleep six hours' }])),
      note,
    );
    expect(fittingOptions(options, ['treatment-plan.goals.objectives'])).toEqual([
      {
        id: 'g1-o',
        target: 'treatment-plan.goals.objectives',
        name: 'Step',
        kind: 'objective',
        source: 'Treatment plan, 3 Nov 2026',
        within: 'Sleep six hours',
        isPast: false,
      },
    ]);
  });

  it('appears once when several versions keep it, as the newest words it', () => {
    const versions = chart(
      planOf('p1', [
        { id: 'g1', clinicalWording: 'Old words' },
        { id: 'g2', clinicalWording: 'Dropped' },
      ]),
      planOf('p2', [{ id: 'g1', clinicalWording: 'New words' }]),
    );
    const goals = fittingOptions(linkOptions(versions, note), ['treatment-plan.goals']);
    expect(goals.map(({ name, isPast }) => ({ name, isPast }))).toEqual([
      { name: 'New words', isPast: false },
      { name: 'Dropped', isPast: true },
    ]);
  });

  it('holds the entries of the document being written', () => {
    const live = {
      id: 'p3',
      definition: knownDefinition('treatment-plan'),
      body: { goals: [{ id: 'g9', clinicalWording: 'Ride the bus' }] },
    };
    expect(fittingOptions(linkOptions(undefined, live), ['treatment-plan.goals'])).toMatchObject([
      { id: 'g9', name: 'Ride the bus', source: 'this document' },
    ]);
  });

  it('offers whole documents to a link that asks for a type', () => {
    const options = linkOptions(chart(planOf('p1', [])), note);
    expect(fittingOptions(options, ['treatment-plan']).map(({ id }) => id)).toEqual(['p1']);
  });
});
