import { describe, expect, it } from 'vitest';
import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { planOf, rideTheBus } from '../../../testing/river-plan.ts';
import { assessmentOf, diagnosisOf, intakeOf } from '../../../testing/river-evidence.ts';
import { goodStart } from '../../../testing/river-record.ts';
import { threadOf } from '../../../clinical/thread.ts';
import { drawnLinks, passages, stageRows } from './thread-rows.ts';

const days = Array.from({ length: 9 }, (_, week) => `2026-04-${String(week * 3 + 1).padStart(2, '0')}`);
const namesIn = (rows: ReturnType<typeof stageRows>, stage: string) =>
  rows.find(row => row.stage.stage === stage)!.nodes.map(({ key }) => key);

describe('the drawn thread', () => {
  it('sets objectives and interventions beneath their goal', () =>
    expect(namesIn(stageRows(threadOf(chartWith(...goodStart())), false), 'plan')).toEqual([
      'goal:g1',
      'objective:o1',
      'intervention:v1',
      'intervention:v2',
    ]));

  it('draws the last sessions and says how many came before, until all are asked for', () => {
    const thread = threadOf(chartWith(...goodStart(), ...days.map(heldOn => noteOf({ heldOn }))));
    const few = stageRows(thread, false).find(row => row.stage.stage === 'sessions')!;
    expect([few.nodes.length, few.earlier]).toEqual([6, 4]);
    const all = stageRows(thread, true).find(row => row.stage.stage === 'sessions')!;
    expect([all.nodes.length, all.earlier]).toEqual([10, 0]);
  });

  it('draws a line through what is not drawn: symptom to diagnosis, objective to session', () => {
    const thread = threadOf(chartWith(...goodStart()));
    const onPage = new Set(stageRows(thread, true).flatMap(row => row.nodes.map(({ key }) => key)));
    const links = drawnLinks(thread, onPage).map(({ from, to }) => `${from} ${to}`);
    expect(links).toEqual(
      expect.arrayContaining(['symptom:s1 diagnosis:d1', 'objective:o1 session:note-2026-03-16']),
    );
    expect(new Set(links).size).toBe(links.length);
  });

  it('breaks between the stages where something does not go on', () => {
    const unanswered = planOf({ goals: [rideTheBus({ addresses: ['p1'] })] });
    const { stages } = threadOf(chartWith(intakeOf(), assessmentOf(), diagnosisOf(), unanswered));
    expect(passages(stages)).toEqual(['whole', 'whole', 'broken', 'whole', 'ahead', 'ahead', 'ahead']);
  });
});
