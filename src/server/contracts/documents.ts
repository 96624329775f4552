import { z } from 'zod';
import type { Sheet, SheetItem } from '../../clinical/kit/sheet.ts';
import { documentVerbs } from '../../clinical/policy.ts';
import { answers, documentHead, signatureView } from './chart.ts';
import { contract } from './contract.ts';
import { refusalReply } from './refusal-reply.ts';
import { day, documentId, episodeId, identity, instant, line, named, secret } from './shapes.ts';

const sheetEntry = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answer'), field: z.string(), label: z.string(), text: z.string() }),
  z.object({
    kind: z.literal('list'),
    field: z.string(),
    label: z.string(),
    get items() {
      return z.array(sheetItem);
    },
  }),
]);
const sheetItem: z.ZodType<SheetItem, SheetItem> = z.object({
  id: z.string(),
  title: z.string(),
  get entries() {
    return z.array(sheetEntry);
  },
});

export const sheetView: z.ZodType<Sheet, Sheet> = z.object({
  title: z.string(),
  sections: z.array(z.object({ heading: z.string(), entries: z.array(sheetEntry) })),
});

/** A supervisor's comments on a document that came back. */
export const returnedView = z.object({ by: named, at: instant, comment: z.string(), revision: z.number() });

const shared = {
  ...documentHead,
  client: named,
  returned: z.array(returnedView),
  /** Whose second signature it waits for. */
  awaits: named.optional(),
  /** What the reader may do with it now, as the policy names it. */
  may: z.array(z.enum(documentVerbs)),
};

export const draftView = z.object({ ...shared, status: z.literal('draft'), body: answers });
export const signedView = z.object({
  ...shared,
  status: z.literal('signed'),
  body: answers,
  signature: signatureView,
  coSignatures: z.array(signatureView),
  /** The document as it read when it was signed. */
  sheet: sheetView,
  /** What the signature seals, SHA-256 in hexadecimal. */
  contentHash: z.string(),
});
export const documentView = z.discriminatedUnion('status', [draftView, signedView]);
export type DocumentView = z.output<typeof documentView>;
export type DraftView = z.output<typeof draftView>;
export type SignedView = z.output<typeof signedView>;

/** A draft changed since the caller read it: what is stored, to choose from. */
export const draftConflict = refusalReply.extend({
  detail: z
    .object({
      stored: z.object({ revision: z.number(), body: answers, updatedAt: instant, updatedBy: named }),
    })
    .optional(),
});
export type DraftConflict = z.output<typeof draftConflict>;

const revision = z.number().int().min(0);
const saved = z.object({ id: z.string(), revision: z.number(), updatedAt: instant });
export type SavedDraft = z.output<typeof saved>;

export const startDocumentRoute = contract({
  method: 'POST',
  path: '/episodes/:episode/documents',
  says: 'Starts a draft, empty or with answers that are known already.',
  params: episodeId,
  body: z.strictObject({ type: line(80), body: answers.optional() }),
  replies: { 201: draftView },
});

export const readDocumentRoute = contract({
  method: 'GET',
  path: '/documents/:document',
  says: 'One document: a draft with its answers, a signed one with its Sheet and signatures.',
  params: documentId,
  replies: { 200: documentView },
});

export const saveDraftRoute = contract({
  method: 'PUT',
  path: '/documents/:document',
  says: 'Saves the answers of a draft; names the revision it started from, and answers after the disk has it.',
  params: documentId,
  body: z.strictObject({ revision, body: answers }),
  replies: { 200: saved, 409: draftConflict },
});

export const discardDraftRoute = contract({
  method: 'POST',
  path: '/documents/:document/discard',
  says: 'Puts a draft away; it leaves the chart and stays in the access log.',
  params: documentId,
  body: z.strictObject({ revision }),
  replies: { 200: z.object({ id: z.string() }), 409: draftConflict },
});

/** Answers are missing, or rules that the practice chose stop the signature: each with its place in the document. */
export const notSignable = refusalReply.extend({
  detail: z
    .object({
      stops: z.array(
        z.object({
          rule: z.string(),
          message: z.string(),
          remedy: z.string(),
          label: z.string(),
          key: z.string(),
          path: z.array(z.string()),
        }),
      ),
    })
    .optional(),
});

export const signDocumentRoute = contract({
  method: 'POST',
  path: '/documents/:document/sign',
  says: 'Signs and locks a draft; 422 names every answer that is missing, or everything that stops the signature.',
  params: documentId,
  body: z.strictObject({ revision, secret }),
  replies: { 200: documentView, 409: draftConflict, 422: notSignable },
});

export const coSignDocumentRoute = contract({
  method: 'POST',
  path: '/documents/:document/co-sign',
  says: 'Adds a supervisor’s signature to a signed document.',
  params: documentId,
  body: z.strictObject({ secret }),
  replies: { 200: documentView },
});

export const returnDocumentRoute = contract({
  method: 'POST',
  path: '/documents/:document/return',
  says: 'Gives a document back to its author with comments.',
  params: documentId,
  body: z.strictObject({ comment: line(20_000) }),
  replies: { 200: documentView },
});

export const amendDocumentRoute = contract({
  method: 'POST',
  path: '/documents/:document/amendments',
  says: 'Starts an addendum, a correction or a late entry about a signed document.',
  params: documentId,
  body: z.strictObject({ kind: z.enum(['addendum', 'correction', 'late-entry']) }),
  replies: { 201: draftView },
});

export const openNextVersionRoute = contract({
  method: 'POST',
  path: '/documents/:document/next-version',
  says: 'Opens the next version of a signed plan from a review; every item keeps its identity.',
  params: documentId,
  body: z.strictObject({
    review: identity.optional(),
    /** Why, where there is no review. */
    reason: line(2_000).optional(),
    effectiveFrom: day.optional(),
  }),
  replies: { 201: draftView },
});
