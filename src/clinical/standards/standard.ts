import { z } from 'zod';
import { readings } from './readings.ts';

/** The parts of a record that standards speak about, in thread order; each has its own file. */
export const standardDocuments = [
  'intake',
  'assessment',
  'diagnosis',
  'formulation',
  'plan',
  'note',
  'measure',
  'review',
  'consent',
  'release',
  'discharge',
  'record',
] as const;

/** `memory`: nobody here has read the source; re-check it before it decides about money. */
const standing = z.enum(['verified', 'memory']);
const severity = z.enum(['required', 'recommended']);
const reading = z.enum(Object.keys(readings));
const parameters = z.record(z.string(), z.unknown());

const source = z.strictObject({
  document: z.string().min(1),
  section: z.string().nullable(),
  year: z.int().nullable(),
  url: z.url().nullable(),
  standing,
});

/** What is asked of a record, why, how severely and by whom; the check of the same id stands in `rules/`. */
export const standard = z.strictObject({
  id: z.string().regex(/^[a-z]+\.[a-z0-9-]+$/),
  document: z.enum(standardDocuments),
  title: z.string(),
  requirement: z.string(),
  why: z.string(),
  kind: z.enum(['structural', 'narrative', 'temporal', 'cross-document']),
  severity,
  sources: z.array(source).min(1),
  /** The bodies that ask for it; `core` is our own choice for every practice. */
  rulesets: z.array(z.string()).min(1),
  /** Whether the body's own text was read. */
  rulesetStanding: z.record(z.string(), standing),
  /** The defaults; a body may ask for other numbers. */
  parameters,
  parametersByRuleset: z.record(z.string(), parameters),
  severityByRuleset: z.record(z.string(), severity),
  remedy: z.string(),
  /** The page this product was first asked to follow that says it, and further ones. */
  seed: reading.nullable(),
  seedAlso: z.array(reading),
});
export type Standard = z.infer<typeof standard>;
export type StandardSource = z.infer<typeof source>;
export type Severity = z.infer<typeof severity>;
