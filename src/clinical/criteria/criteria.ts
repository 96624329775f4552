import { z } from 'zod';

const id = z.string().regex(/^[A-Za-z0-9-]+$/);
const count = z.int().positive();
const unit = z.enum(['days', 'weeks', 'months', 'years']);
const ages = { minAge: z.int().optional(), maxAge: z.int().optional() };

const symptom = z.strictObject({
  id,
  label: z.string(),
  domain: z.string(),
  /** `instrument:item` of the questionnaires that ask for the same thing. */
  measureItems: z.array(z.string()).optional(),
});

const symptomSet = z.strictObject({
  id,
  label: z.string(),
  atLeast: count,
  of: z.array(symptom).min(1),
  /** When not empty, one of these must be among those met. */
  requiredAnyOf: z.array(id),
  atLeastByAge: z.array(z.strictObject({ ...ages, atLeast: count })).optional(),
  atLeastIf: z.array(z.strictObject({ when: z.string(), atLeast: count })).optional(),
});

const duration = z.strictObject({
  /** 0 where the diagnosis sets no minimum. */
  min: z.number().nonnegative(),
  unit,
  max: z.number().optional(),
  maxUnit: unit.optional(),
  /** Where the maximum is not counted from the onset. */
  maxCountsFrom: z.string().optional(),
  /** Strictly more than the minimum. */
  exclusive: z.boolean().optional(),
  /** The span in which the signs must fall, no minimum length. */
  isWindow: z.boolean().optional(),
  frequency: z.strictObject({ atLeast: count, per: z.string() }).optional(),
  note: z.string().optional(),
});

/** Which sets must be met: ids, all or any of them, nested. */
export type SetRequirement =
  string | { readonly allOf: SetRequirement[] } | { readonly anyOf: SetRequirement[] };

const requirement: z.ZodType<SetRequirement> = z.lazy(() =>
  z.union([
    id,
    z.strictObject({ allOf: z.array(requirement) }),
    z.strictObject({ anyOf: z.array(requirement) }),
  ]),
);

const option = z.strictObject({ id, label: z.string(), options: z.array(z.string()) });

/** What a diagnosis asks for, in our own short words; it supports documentation and does not diagnose. */
export const diagnosticCriteria = z.strictObject({
  id,
  name: z.string(),
  aliases: z.array(z.string()).optional(),
  icd10: z.array(z.string()).min(1),
  codeSelection: z
    .array(z.strictObject({ label: z.string(), code: z.string(), when: z.string().optional() }))
    .optional(),
  codingNote: z.string().optional(),
  requires: requirement,
  symptomSets: z.array(symptomSet).min(1),
  /** Number of symptoms met to severity and code. */
  severity: z
    .array(z.strictObject({ min: count, max: count, label: z.string(), code: z.string() }))
    .optional(),
  duration,
  durationByAge: z.array(z.strictObject({ ...ages, min: z.number(), unit })).optional(),
  impairmentRequired: z.boolean(),
  impairmentNote: z.string().optional(),
  ageRules: z.array(z.string()),
  exclusions: z.array(z.string()),
  specifiers: z.array(option),
  medicalFlag: z.string().optional(),
  suggestedMeasures: z.array(z.string()),
  commonFunctionalDomains: z.array(z.string()),
  /** Ids of other criteria to consider instead. */
  differential: z.array(z.string()),
  sources: z.array(z.string()).min(1),
  /** `memory`: not checked against the manual; a licensed clinician must do so before release. */
  standing: z.enum(['memory', 'checked']),
});
export type DiagnosticCriteria = z.infer<typeof diagnosticCriteria>;
export type SymptomSet = DiagnosticCriteria['symptomSets'][number];
export type Symptom = SymptomSet['of'][number];
