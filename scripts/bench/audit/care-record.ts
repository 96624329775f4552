/** What every engine is given about one client, before each is handed it in the form that it reads. */
export interface CareRecord {
  readonly id: string;
  /** Calendar dates `YYYY-MM-DD` and instants in UTC; the practice of the benchmark keeps UTC. */
  readonly today: string;
  readonly plan: { readonly from: string; readonly until: string };
  readonly reviews: readonly string[];
  readonly notes: readonly CareNote[];
  readonly phq9: readonly string[];
}

export interface CareNote {
  readonly heldOn: string;
  readonly stoppedAt: string;
  readonly signedAt: string;
  readonly goal: string | undefined;
}

/** What the five rules ask, in the order in which every engine answers. */
export const asked = [
  'an active plan exists',
  'reviewed within 90 days',
  'each note names a goal',
  'PHQ-9 within 30 days',
  'each note signed within 72 hours',
] as const;
export type Answers = readonly boolean[];

const today = '2026-11-20';
const day = 86_400_000;

/** The date so many days before the day of the check. */
const before = (days: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) - days * day).toISOString().slice(0, 10);

/**
 * Records of forty weekly notes each. Every rule is broken in some of them, on a fixed pattern: the plan in every 5th, the review in
 * every 4th, a goal in every 3rd, the questionnaire in every 2nd, a signature in every 7th.
 */
export function careRecords(count = 2_000, notes = 40): CareRecord[] {
  return Array.from({ length: count }, (_, nth) => ({
    id: `client-${nth}`,
    today,
    plan: { from: before(300), until: nth % 5 === 0 ? before(10) : before(-60) },
    reviews: [before(200), before(nth % 4 === 0 ? 120 : 40)],
    phq9: [before(290), before(150), before(nth % 2 === 0 ? 45 : 12)],
    notes: Array.from({ length: notes }, (_, week) => {
      const heldOn = before(7 * (notes - week));
      const isLate = nth % 7 === 0 && week === nth % notes;
      const ended = Date.parse(`${heldOn}T10:50:00Z`);
      return {
        heldOn,
        stoppedAt: '10:50',
        signedAt: new Date(ended + (isLate ? 80 : 5 + (week % 60)) * 3_600_000).toISOString(),
        goal: nth % 3 === 0 && week === (nth + 7) % notes ? undefined : 'ride-the-bus',
      };
    }),
  }));
}
