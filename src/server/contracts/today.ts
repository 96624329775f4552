import { z } from 'zod';
import { contract } from './contract.ts';
import { day, instant, named } from './shapes.ts';

const where = { client: named, episode: z.string() };
const document = z.object({
  ...where,
  document: z.string(),
  type: z.string(),
  title: z.string(),
  happenedOn: day.optional(),
  author: named,
  updatedAt: instant,
});

/** A kept appointment no note was started for, or whose note is not signed. */
const owedNote = z.object({
  ...where,
  appointment: z.string(),
  heldOn: day,
  startsAt: z.string().optional(),
  minutes: z.number().optional(),
  place: z.string().optional(),
  serviceCode: z.string().optional(),
  ageDays: z.number(),
  /** The day by which the practice's rules ask for the signed note. */
  dueOn: day,
  /** The draft that was begun for it. */
  draft: z.string().optional(),
});

export const todayView = z.object({
  today: day,
  owedNotes: z.array(owedNote),
  reviewsDue: z.array(
    z.object({
      ...where,
      plan: z.string(),
      dueOn: day,
      isOverdue: z.boolean(),
      draft: z.string().optional(),
    }),
  ),
  /** Answers that mean danger and have no later documented look at safety. */
  dangers: z.array(
    z.object({
      ...where,
      document: z.string(),
      type: z.string(),
      title: z.string(),
      on: day,
      what: z.string(),
    }),
  ),
  /** Corrective actions out of reviews that the reader is to carry out. */
  corrections: z.array(
    z.object({
      ...where,
      correction: z.string(),
      what: z.string(),
      dueOn: day,
      isOverdue: z.boolean(),
      reopenedBecause: z.string().optional(),
    }),
  ),
  /** Records that the reader was given to review. */
  toReview: z.array(z.object({ ...where, worksheet: z.string(), quarter: z.string(), isBegun: z.boolean() })),
  toCoSign: z.array(document.extend({ signedAt: instant })),
  returned: z.array(document.extend({ by: named, comment: z.string(), returnedAt: instant })),
  drafts: z.array(document.extend({ ageDays: z.number() })),
});
export type TodayView = z.output<typeof todayView>;

export const todayRoute = contract({
  method: 'GET',
  path: '/today',
  says: 'What waits for the signed-in person, the oldest first.',
  replies: { 200: todayView },
});
