import { z } from 'zod';
import { contract } from './contract.ts';
import { identity, line } from './shapes.ts';

const payerAnswers = {
  name: line(),
  /** The id of the rule set this payer is checked by; absent: the practice’s own choice. */
  ruleSet: line(60).optional(),
  /** The client pays alone. */
  isSelfPay: z.boolean(),
  /** A payer that is not active is no longer offered; coverages that name it stay. */
  isActive: z.boolean(),
};

export const payerView = z.object({
  id: z.string(),
  name: z.string(),
  ruleSet: z.string().optional(),
  isSelfPay: z.boolean(),
  isActive: z.boolean(),
});
export type PayerView = z.output<typeof payerView>;

/** A payer with how many clients it covers today. */
export const payerListed = payerView.extend({ clients: z.number() });
export type PayerListed = z.output<typeof payerListed>;

export const listPayersRoute = contract({
  method: 'GET',
  path: '/payers',
  says: 'Everybody who pays or paid for care, by name.',
  replies: {
    200: z.object({
      payers: z.array(payerListed),
      /** How many clients have words about who pays and no coverage; only for those who may add payers. */
      inWordsOnly: z.number().optional(),
    }),
  },
});

export const addPayerRoute = contract({
  method: 'POST',
  path: '/payers',
  says: 'Adds a payer, with the rule set by which what it pays for is checked.',
  body: z.strictObject(payerAnswers),
  replies: { 201: payerView },
});

export const changePayerRoute = contract({
  method: 'PUT',
  path: '/payers/:payer',
  says: 'Changes name, rule set or standing of a payer.',
  params: z.strictObject({ payer: identity }),
  body: z.strictObject(payerAnswers),
  replies: { 200: payerView },
});
