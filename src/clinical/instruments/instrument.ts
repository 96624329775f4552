import { z } from 'zod';

const id = z.string().regex(/^[A-Za-z0-9.-]+$/);
const note = z.string().optional();
const accuracy = z.union([z.number(), z.string()]).optional();
/** `memory`: not confirmed at the source. `secondary`: seen in a copy or summary. */
const standing = z.enum(['verified', 'secondary', 'memory', 'own']);
const span = z.strictObject({ min: z.int(), max: z.int() });
const operator = z.enum(['>=', '>', '<=', '<']);
const threshold = z.strictObject({ operator, value: z.number() });

const option = z.strictObject({
  value: z.int(),
  label: z.string(),
  loinc: note,
  counts: z.literal('positive').optional(),
});

const item = z.strictObject({
  id,
  n: z.int().nonnegative(),
  text: z.string(),
  /** Said before the question. */
  intro: note,
  /** Asked aloud after a positive answer. */
  followUp: note,
  scored: z.literal(false).optional(),
  type: z.literal('text').optional(),
  options: z.array(option).optional(),
  /** Asked only when one of these was answered with this value. */
  askWhen: z.strictObject({ anyOf: z.array(id), equals: z.int() }).optional(),
});

const countRule = z.strictObject({
  countAtLeast: z.int(),
  countAtMost: z.int().optional(),
  of: z.array(z.strictObject({ item: id, gte: z.int() })),
  /** One of the counted items must be among these. */
  requireAnyOf: z.array(id).optional(),
});
const algorithm = z.strictObject({
  id,
  rule: z.union([countRule, z.strictObject({ allOf: z.array(countRule) })]),
  note,
  standing,
});

const level = z.strictObject({
  level: z.string(),
  allZero: z.array(id).optional(),
  anyPositive: z.array(id).optional(),
  allPositive: z.array(id).optional(),
});

const subscale = z.strictObject({
  id,
  name: z.string(),
  items: z.array(id),
  method: z.literal('sum'),
  range: span,
  cutoff: threshold.optional(),
});

const scoring = z.strictObject({
  /** `levels`: the answers decide a level, no number. `items-only`: no total is claimed. */
  method: z.enum(['sum', 'levels', 'items-only']),
  items: z.array(id).min(1),
  missing: z.strictObject({
    /** How many unanswered items a score survives. */
    maxMissing: z.int().nonnegative(),
    /** `prorate`: sum x items / answered, rounded half up. `zero`: blanks count 0. The others give no score. */
    method: z.enum(['prorate', 'zero', 'invalid', 'positive', 'as-is']),
    rule: z.string(),
    standing,
  }),
  /** Answers that settle others which were therefore not asked. */
  skip: z
    .array(
      z.strictObject({
        when: z.strictObject({ item: id, equals: z.int() }),
        set: z.record(z.string(), z.int()),
      }),
    )
    .optional(),
  /** An opening question whose answer settles the whole score. */
  gate: z.strictObject({ item: id, equals: z.int(), score: z.int() }).optional(),
  subscales: z.array(subscale).optional(),
  algorithms: z.array(algorithm).optional(),
  levels: z.array(level).optional(),
  levelsNote: note,
});

const alternative = z.strictObject({
  value: z.number(),
  population: note,
  /** For whom this number replaces the usual one, where a program can know. */
  for: z
    .strictObject({
      minAge: z.int().optional(),
      maxAge: z.int().optional(),
      sex: z.enum(['female', 'male']).optional(),
    })
    .optional(),
  meaning: note,
  sensitivity: accuracy,
  specificity: accuracy,
  source: note,
  standing,
});

const cutoff = z.strictObject({
  value: z.number(),
  operator: z.literal('>='),
  /** Where the literature gives a range and a practice may choose within it. */
  valueRange: z.tuple([z.number(), z.number()]).optional(),
  meaning: z.string(),
  sensitivity: accuracy,
  specificity: accuracy,
  note,
  alternatives: z.array(alternative).optional(),
  standing,
});

const reliableChange = z.strictObject({
  value: z.number().positive(),
  method: z.string(),
  sd: z.number().nullable(),
  reliability: z.number(),
  source: z.string(),
  standing,
  alternatives: z.array(z.strictObject({ value: z.number(), source: z.string(), standing })).optional(),
});

const licence = z.strictObject({
  class: z.enum(['free', 'us-government', 'own']),
  holder: z.string(),
  terms: z.string(),
  conditions: z.array(z.string()),
  /** Must be shown wherever the instrument is. */
  attribution: note,
  shipIn: z.literal('core'),
  standing,
});

const example = z.strictObject({
  /** In the order of `scoring.items` (null is unanswered), or by item. */
  responses: z.union([z.array(z.int().nullable()), z.record(z.string(), z.int())]),
  gate: z.int().optional(),
  score: z.int().nullable(),
  band: z.string().nullable(),
  subscales: z.record(z.string(), z.int()).optional(),
  algorithms: z.record(z.string(), z.boolean()).optional(),
  critical: z.array(id).optional(),
  prorated: z.boolean().optional(),
  kind: z.enum(['published', 'constructed']),
  source: note,
  note,
});

/** A questionnaire whose text may be shipped: its items, how it is scored, what its scores mean, and worked examples of all that. */
export const instrument = z.strictObject({
  id,
  name: z.string(),
  abbreviation: z.string(),
  kind: z.enum(['outcome', 'screener', 'risk', 'alliance']),
  constructs: z.array(z.string()),
  population: z.strictObject({
    minAge: z.int(),
    maxAge: z.int().nullable(),
    respondent: z.string(),
    notes: note,
  }),
  recall: z.string(),
  stem: note,
  /** Empty where every item has options of its own. */
  responseOptions: z.array(option),
  items: z.array(item).min(1),
  scoring,
  scoringNote: note,
  range: span.optional(),
  higherIsWorse: z.boolean(),
  severityBands: z.array(span.extend({ label: z.string() })).optional(),
  bandsNote: note,
  cutoff: cutoff.optional(),
  reliableChange: reliableChange.optional(),
  clinicallySignificantEnd: threshold.extend({ source: z.string(), standing }).optional(),
  minimallyImportantDifference: z
    .strictObject({
      value: z.number(),
      unit: z.string(),
      range: z.array(z.number()).optional(),
      source: z.string(),
      standing,
    })
    .optional(),
  response: z.strictObject({ percentReduction: z.number(), standing }).optional(),
  remission: threshold.extend({ standing }).optional(),
  /** Answers that ask for a response the same day (`safety`) or a closer look (`review`). */
  criticalItems: z
    .array(
      threshold.extend({
        item: id,
        action: z.enum(['immediate-safety-response', 'safety-follow-up', 'review']),
        note,
      }),
    )
    .optional(),
  /** A wish to talk, not a danger: a low or falling answer to the check-in. */
  flag: z.strictObject({ anyItemAtMost: z.int(), orDropOfAtLeast: z.int(), meaning: z.string() }).optional(),
  escalateTo: z.strictObject({ instrument: id, when: threshold }).optional(),
  cadence: z.string(),
  loinc: z
    .strictObject({
      panel: z.string().nullable(),
      total: z.string().nullable(),
      items: z.record(z.string(), z.string()).optional(),
      standing,
      note,
    })
    .optional(),
  licence,
  wordingWarning: note,
  itemOrderWarning: note,
  examples: z.array(example),
  sources: z.array(z.string()),
  standing,
  standingDetail: z.strictObject({ licence: standing, scoring: standing, note }),
});
export type Instrument = z.infer<typeof instrument>;
export type InstrumentItem = Instrument['items'][number];
export type Algorithm = z.infer<typeof algorithm>;
export type Level = z.infer<typeof level>;
export type Threshold = z.infer<typeof threshold>;
