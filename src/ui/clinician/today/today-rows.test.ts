import { describe, expect, it } from 'vitest';
import { todayGroups } from './today-rows.ts';

const nothing = {
  today: '2026-11-23',
  owedNotes: [],
  reviewsDue: [],
  corrections: [],
  toReview: [],
  dangers: [],
  toCoSign: [],
  returned: [],
  drafts: [],
};
const kim = { client: { id: 'c1', name: 'Kim Doe' }, episode: 'e1' };
const session = {
  ...kim,
  appointment: 'a1',
  heldOn: '2026-11-20',
  startsAt: '10:00',
  minutes: 50,
  serviceCode: '90834',
  ageDays: 3,
  dueOn: '2026-11-22',
};
const draft = {
  ...kim,
  document: 'd1',
  type: 'progress-note',
  title: 'Progress note',
  author: { id: 'u1', name: 'Anna Berg' },
  updatedAt: '2026-11-21T10:00:00Z',
  ageDays: 2,
};

describe('what waits today', () => {
  it('is nothing when nothing waits', () => expect(todayGroups(nothing)).toEqual([]));

  it('starts the note of a session with what the appointment knows', () =>
    expect(todayGroups({ ...nothing, owedNotes: [session] })[0]?.rows[0]).toMatchObject({
      client: 'Kim Doe',
      isLate: true,
      detail: '20 Nov 2026, 10:00, 50 min',
      due: 'was due yesterday',
      open: {
        kind: 'start',
        type: 'progress-note',
        body: { heldOn: '2026-11-20', startedAt: '10:00', serviceCode: '90834' },
      },
    }));

  it('goes on with a note that was begun, and does not name its draft twice', () => {
    const groups = todayGroups({ ...nothing, owedNotes: [{ ...session, draft: 'd1' }], drafts: [draft] });
    expect(groups).toHaveLength(1);
    expect(groups[0]?.rows[0]).toMatchObject({
      action: 'Go on writing',
      open: { kind: 'go', to: '/documents/d1' },
    });
  });

  it('leads from a corrective action to where it is said to be done', () => {
    const correction = {
      ...kim,
      correction: 'k1',
      what: 'Ask her again.',
      dueOn: '2026-11-20',
      isOverdue: true,
    };
    const [group] = todayGroups({ ...nothing, corrections: [correction] });
    expect(group).toMatchObject({
      heading: 'Corrective actions',
      rows: [
        {
          isLate: true,
          due: 'was due 3 days ago',
          open: { kind: 'go', to: '/record-check/reviews/actions#k1' },
        },
      ],
    });
  });

  it('leads to the worksheet of a record to review', () => {
    const record = { ...kim, worksheet: 'w1', quarter: '2026-Q4', isBegun: false };
    expect(todayGroups({ ...nothing, toReview: [record] })[0]?.rows[0]).toMatchObject({
      says: 'Record to review',
      detail: 'fourth quarter of 2026',
      open: { kind: 'go', to: '/record-check/worksheets/w1' },
    });
  });

  it('puts danger first', () => {
    const danger = {
      ...kim,
      document: 'd2',
      type: 'measure:phq-9',
      title: 'PHQ-9',
      on: '2026-11-20',
      what: 'Thoughts of death',
    };
    const groups = todayGroups({ ...nothing, owedNotes: [session], dangers: [danger] });
    expect(groups.map(({ heading }) => heading)).toEqual([
      'Answers that mean danger',
      'Sessions without a signed note',
    ]);
  });
});
