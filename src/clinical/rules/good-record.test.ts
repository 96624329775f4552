import { describe, expect, it } from 'vitest';
import { chartWith, draft } from '../../testing/chart-builder.ts';
import { dischargeOf, noteOf, reviewOf } from '../../testing/river-care.ts';
import { assessmentOf, diagnosisOf, formulationOf, intakeOf } from '../../testing/river-evidence.ts';
import { firstMeasure, lastMeasure } from '../../testing/river-measures.ts';
import { correspondence, papers } from '../../testing/river-papers.ts';
import { planOf } from '../../testing/river-plan.ts';
import { goodStart } from '../../testing/river-record.ts';
import { reader } from '../../testing/reader.ts';
import { riverSessions } from '../../testing/river-sessions.ts';
import { audit, findingsOf } from '../audit.ts';
import { setsFor } from '../rule-sets/sets-for.ts';

const inForce = setsFor('medicare')!;
const care = riverSessions();

describe('a good record raises no finding', () => {
  it.each([
    ['before anything is written', chartWith({ today: '2026-03-02' })],
    [
      'in its first week',
      chartWith(intakeOf(), assessmentOf(), draft(diagnosisOf()), { today: '2026-03-06' }),
    ],
    ['at its first session', chartWith(...goodStart(), { today: '2026-03-17' })],
    [
      'while today’s note is not signed',
      chartWith(...goodStart(), draft(noteOf({ heldOn: '2026-03-23', work: [] })), { today: '2026-03-23' }),
    ],
    [
      'in mid-course',
      chartWith(
        ...goodStart().slice(0, 5),
        firstMeasure(),
        ...papers(),
        ...correspondence(),
        ...care,
        reviewOf(),
      ),
    ],
    [
      'after discharge',
      chartWith(
        intakeOf(),
        assessmentOf(),
        diagnosisOf(),
        formulationOf(),
        planOf(),
        ...papers(),
        ...correspondence(),
        ...care,
        reviewOf(),
        firstMeasure(),
        lastMeasure(),
        dischargeOf({ measures: [lastMeasure().id] }),
        {
          today: '2027-06-01',
          episode: { closedOn: '2026-07-06' },
        },
      ),
    ],
  ])('%s', (_, chart) => {
    const found = findingsOf(audit(chart, inForce, { reader }));
    expect(found.map(({ rule, message, label }) => `${rule}: ${message} [${label}]`)).toEqual([]);
  });
});
