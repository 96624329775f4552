import { z } from 'zod';
import { contract } from './contract.ts';
import { refusalReply } from './refusal-reply.ts';
import { day, instant, word } from './shapes.ts';

export const ownVersionView = z.object({
  version: z.string(),
  name: z.string(),
  basedOn: z.string(),
  effectiveFrom: day,
  description: z.string(),
  savedAt: instant,
  savedBy: z.string().optional(),
  /** From its date on the base holds again. */
  isWithdrawn: z.boolean(),
  /** What it changes against its base. */
  changes: z.array(z.object({ rule: z.string(), title: z.string(), says: z.string() })),
  /** What this version of the program no longer knows of it. */
  dropped: z.array(z.string()),
  /** As it was written. */
  text: z.string(),
});
export type OwnVersionView = z.output<typeof ownVersionView>;

/** A rule set of the practice, the version last saved first. */
export const ownRuleSetView = z.object({ id: z.string(), versions: z.array(ownVersionView) });
export type OwnRuleSetView = z.output<typeof ownRuleSetView>;

export const listOwnRuleSetsRoute = contract({
  method: 'GET',
  path: '/own-rule-sets',
  says: 'The rule sets that the practice made for itself, every version of each.',
  replies: { 200: z.object({ ruleSets: z.array(ownRuleSetView) }) },
});

/** Where the text is wrong; lines and columns count from 1. */
export const lineErrors = z.array(z.object({ line: z.number(), column: z.number(), message: z.string() }));

export const saveOwnRuleSetRoute = contract({
  method: 'POST',
  path: '/own-rule-sets',
  says: 'Saves a rule set of the practice, or the next version of one; refused with every line that is wrong.',
  /** The JSON as text, so that lines can be named. */
  body: z.strictObject({ text: word(200_000) }),
  replies: {
    201: ownRuleSetView,
    400: refusalReply.extend({ detail: z.object({ errors: lineErrors }).optional() }),
  },
});

export const withdrawOwnRuleSetRoute = contract({
  method: 'POST',
  path: '/own-rule-sets/:ruleSet/withdraw',
  says: 'Has the base of a rule set of the practice hold again from a day on.',
  params: z.strictObject({ ruleSet: word(60) }),
  body: z.strictObject({ from: day }),
  replies: { 200: ownRuleSetView },
});
