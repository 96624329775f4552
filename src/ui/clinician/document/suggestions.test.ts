import { expect, it } from 'vitest';
import { chartWith } from '../../../testing/chart-builder.ts';
import { goodStart } from '../../../testing/river-record.ts';
import { suggestions } from './suggestions.ts';

const body = { diagnoses: [{ id: 'd1', code: 'F41.0' }, { id: 'd2' }] };

it('offers the criteria of the diagnosis around the line', () => {
  const offered = (place: string) => suggestions.criteria({ place, chart: undefined, body });
  expect(offered('diagnoses/d1/criteria/c1/criterion').length).toBeGreaterThan(5);
  expect(offered('diagnoses/d2/criteria/c1/criterion')).toEqual([]);
});

it('offers first what the plan names', () => {
  const offered = suggestions.techniques({ place: 'x', chart: chartWith(...goodStart()), body });
  expect(offered[0]).toBe('Interoceptive and in vivo exposure');
  expect(new Set(offered).size).toBe(offered.length);
});

it('offers the questionnaires by name', () =>
  expect(suggestions.instruments({ place: 'x', chart: undefined, body })).toContain(
    'Patient Health Questionnaire-9',
  ));
