import { z } from 'zod';
import { settings, type Setting } from './chart.ts';
import type { SheetItem } from './kit/sheet.ts';
import { addDays } from './time/add-days.ts';
import { ownRuleSet } from './rule-sets/own/own-rule-set.ts';

const id = z
  .string()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'is not an identifier (a UUID in lower case)');
const day = z.iso.date('is not a date (YYYY-MM-DD)');
const instant = z.iso.datetime('is not an instant (YYYY-MM-DDTHH:MM:SS.sssZ)');
const line = z.string().max(2_000, 'is too long');
const most = { documents: 50_000, events: 2_000_000, others: 10_000 } as const;

const entry = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('answer'), field: line, label: line, text: z.string() }),
  z.strictObject({
    kind: z.literal('list'),
    field: line,
    label: line,
    get items() {
      return z.array(item);
    },
  }),
]);
const item: z.ZodType<SheetItem, SheetItem> = z.strictObject({
  id: line,
  title: z.string(),
  get entries() {
    return z.array(entry);
  },
});
const sheet = z.strictObject({
  title: line,
  sections: z.array(z.strictObject({ heading: line, entries: z.array(entry) })),
});

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in hexadecimal');

/** What vouches for a signature: SHA-256 of what was signed, Ed25519 over it, and the practice's public key (base64). */
const proof = z.strictObject({
  contentHash: sha256,
  seal: line,
  key: line,
});

const signer = z.strictObject({
  id,
  name: line,
  role: line,
  credentials: line.optional(),
  licence: line.optional(),
});
const signature = z.strictObject({
  by: signer,
  at: instant,
  on: day,
  method: line.default('secret'),
  proof: proof.optional(),
});

const document = z.strictObject({
  id,
  episode: id,
  type: line,
  definitionVersion: z.number().int().min(1),
  revision: z.number().int().min(1),
  status: z.enum(['draft', 'signed']),
  author: id,
  createdAt: instant,
  updatedAt: instant,
  updatedBy: id.optional(),
  /** The plan version that this one continues, and the review from which it was opened. */
  basedOn: id.optional(),
  openedFrom: id.optional(),
  /** The signed document that an amendment is about. */
  about: id.optional(),
  /** The answers, as the definition of the type says. */
  body: z.record(z.string(), z.unknown()),
  /** Only of a signed document: by whom and when, and how it read then. */
  signature: signature.optional(),
  sheet: sheet.optional(),
  coSignatures: z
    .array(signature.extend({ id: id.optional() }))
    .max(50)
    .default([]),
  returned: z
    .array(
      z.strictObject({
        id: id.optional(),
        by: id,
        at: instant,
        comment: z.string(),
        revision: z.number().int(),
      }),
    )
    .max(1_000)
    .default([]),
});

const more = line.optional();
/** Who pays, for which days of service, both included; one that ends before it begins was entered by mistake. */
const coverage = z
  .strictObject({
    payer: line.min(1, 'is empty'),
    /** The id of the rule set by which the exporting practice checks what this payer pays for. */
    ruleSet: more,
    isSelfPay: z.literal(true).optional(),
    memberNumber: more,
    from: day,
    until: day.optional(),
  })
  .refine(({ from, until }) => until === undefined || until >= addDays(from, -1), {
    path: ['until'],
    error: 'is before the first day',
  });

const client = z.strictObject({
  id,
  name: line.min(1, 'is empty'),
  goesBy: more,
  recordNumber: line,
  bornOn: day.optional(),
  pronouns: more,
  language: more,
  contact: more,
  guardian: more,
  payer: more,
  /** Oldest first. */
  coverages: z.array(coverage).max(most.others).optional(),
});

const episode = z.strictObject({
  id,
  admittedOn: day,
  closedOn: day.optional(),
  closedReason: line.optional(),
  setting: z.enum(Object.keys(settings) as [Setting, ...Setting[]]),
  createdAt: instant.optional(),
});

const said = { by: z.strictObject({ id, name: line }), at: instant, on: day } as const;

/** An answer to a finding of the check, and whether it was withdrawn. */
const answer = z
  .strictObject({
    id,
    episode: id,
    /** The document that it is about; absent when it is about the episode as a whole, and then it ends on a day. */
    document: id.optional(),
    key: z.string().min(1, 'is empty'),
    rule: line,
    says: z.string(),
    fingerprint: sha256.optional(),
    reason: z.string(),
    ...said,
    until: day.optional(),
    withdrawn: z.strictObject({ id, ...said }).optional(),
  })
  .refine(({ document: about, fingerprint }) => (about === undefined) === (fingerprint === undefined), {
    path: ['fingerprint'],
    error: 'stands in answers about a document and in no others',
  })
  .refine(({ document: about, until }) => about !== undefined || until !== undefined, {
    path: ['until'],
    error: 'is missing in an answer about the record as a whole',
  });

/** The interchange format: one client's whole record in one file, with what is needed to prove it. */
export const chartFile = z.strictObject({
  format: z.literal('goldthread-chart', 'is not a Goldthread chart'),
  version: z.literal(1, 'is of a version that this program does not know'),
  exportedAt: instant.optional(),
  practice: z.strictObject({ id, name: line, timeZone: line, publicKey: line.optional() }).optional(),
  client,
  episodes: z.array(episode).min(1, 'is empty').max(1_000),
  /** Everybody who is named by an identity: authors, signers, members of the treatment team. */
  people: z.array(z.strictObject({ id, name: line, credentials: more, licence: more })).max(most.others),
  careTeam: z
    .array(
      z.strictObject({ episode: id, person: id, role: line, joinedAt: instant, leftAt: instant.optional() }),
    )
    .max(most.others)
    .default([]),
  documents: z.array(document).max(most.documents),
  /** What was answered to findings of the check, those withdrawn as well. */
  answers: z.array(answer).max(most.documents).optional(),
  /** The exporting practice's own rule sets that a coverage names, every version, as they were written. */
  ruleSets: z
    .array(z.strictObject({ isWithdrawn: z.literal(true).optional(), set: ownRuleSet }))
    .max(1_000)
    .optional(),
  /** The client's chain of events: each hash covers the one before it, its number and its content. */
  ledger: z
    .array(z.strictObject({ content: z.string(), hash: line }))
    .max(most.events)
    .optional(),
  /** The exporting practice's seal over the whole file. */
  seal: line.optional(),
});

export type ChartFile = z.output<typeof chartFile>;
export type FiledAnswer = NonNullable<ChartFile['answers']>[number];
export type FiledDocument = ChartFile['documents'][number];
export type FiledSignature = NonNullable<FiledDocument['signature']>;
export type FiledCoverage = NonNullable<ChartFile['client']['coverages']>[number];
