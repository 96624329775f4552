import { z } from 'zod';
import { contract } from './contract.ts';
import { clientId, day, identity, line, named } from './shapes.ts';

export const coverageView = z.object({
  id: z.string(),
  payer: named,
  isSelfPay: z.boolean(),
  ruleSet: z.string().optional(),
  memberNumber: z.string().optional(),
  /** Days of service, both included. */
  from: day,
  until: day.optional(),
  /** It was entered by mistake and holds on no day. */
  isMistaken: z.boolean(),
});
export type CoverageView = z.output<typeof coverageView>;

const coverages = z.object({ coverages: z.array(coverageView) });

export const listCoveragesRoute = contract({
  method: 'GET',
  path: '/clients/:client/coverages',
  says: 'Who paid and pays for a client, the latest first.',
  params: clientId,
  /** `inWords`: what was typed about the payer, or came with an imported record. */
  replies: { 200: coverages.extend({ inWords: z.string().optional() }) },
});

export const setCoverageRoute = contract({
  method: 'POST',
  path: '/clients/:client/coverages',
  says: 'Says who pays for a client from a day on; what held until then ends the day before if `replaces` says so.',
  params: clientId,
  body: z.strictObject({
    payer: identity,
    memberNumber: line(60).optional(),
    from: day,
    until: day.optional(),
    replaces: z.boolean(),
  }),
  replies: { 201: coverages },
});

export const endCoverageRoute = contract({
  method: 'POST',
  path: '/clients/:client/coverages/:coverage/end',
  says: 'Ends a coverage with a day, or says that it was entered by mistake; it stays in the record.',
  params: z.strictObject({ client: identity, coverage: identity }),
  body: z.union([z.strictObject({ until: day }), z.strictObject({ isMistaken: z.literal(true) })]),
  replies: { 200: coverages },
});
