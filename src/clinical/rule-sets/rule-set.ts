import { z } from 'zod';
import { accept, refuse, type Result } from '../kit/result.ts';
import type { Standard } from '../standards/standard.ts';

/** Whether somebody here read the text that asks for it; `memory`: nobody did, re-check it before it decides about money. */
const standing = z.enum(['verified', 'memory']);

const choice = z.strictObject({
  id: z.string(),
  standing: standing.optional(),
  severity: z.enum(['required', 'recommended']).optional(),
  parameters: z.record(z.string(), z.unknown()).optional(),
  /** The practice's change, not its source's. */
  isOwn: z.literal(true).optional(),
});

/** A share that somebody wants reached, and who says so. */
export const mark = z.strictObject({
  share: z.number().gt(0).max(1),
  /** `own`: a practice set the mark itself. */
  standing: z.enum([...standing.options, 'own']),
  /** Whose mark it is and where it stands, in our own words. */
  says: z.string().min(1),
});

const scoring = z.strictObject({
  /** The share of criteria met from which a record passes; absent where the body names none. */
  passMark: mark.optional(),
  /** What a criterion counts that is met in some places and not in others. */
  partlyMet: z.number().min(0).max(1).default(0.5),
  /** Whether sessions are judged one claim at a time; bodies that pay nobody ask for no claims. */
  claims: z.boolean().default(true),
  /** The share of claims that have to pass; absent where every failed claim counts by itself. */
  claimsMark: mark.optional(),
  /** Whether what the treatment team answered with a reason counts as met, in the score and for a claim. */
  answersCount: z.boolean().default(false),
});

const ruleSet = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  version: z.string().min(1),
  /** Dates of service from here on are checked against this version. */
  effectiveFrom: z.iso.date(),
  description: z.string(),
  /** The rules this set asks for, with what it changes of their standard. */
  rules: z.array(choice).min(1),
  /** What it changes of rules that only other sets ask for. */
  adjusts: z.array(choice).default([]),
  /** The set that a practice made this one from. */
  basedOn: z.string().optional(),
  /** Rules that are not run where this set holds, each with the practice's reason. */
  switchedOff: z.array(z.strictObject({ id: z.string(), reason: z.string().min(1) })).optional(),
  /** How this body scores a record. */
  scoring: scoring.prefault({}),
});

/** Which rules a payer, regulator or practice checks records against, how severely and with which numbers. */
export type RuleSet = z.infer<typeof ruleSet>;
export type RuleChoice = RuleSet['rules'][number];

const place = (path: readonly PropertyKey[]) => path.map(String).join('.');

function wrongChoices(
  list: 'rules' | 'adjusts' | 'switchedOff',
  choices: readonly RuleChoice[],
  standards: readonly Standard[],
) {
  return choices.flatMap(({ id, parameters = {} }, index): [string, string][] => {
    const known = standards.find(entry => entry.id === id);
    if (!known) return [[`${list}.${index}.id`, `There is no rule "${id}".`]];
    if (choices.findIndex(other => other.id === id) < index)
      return [[`${list}.${index}.id`, `"${id}" is listed twice.`]];

    return Object.entries(parameters).flatMap(([name, value]): [string, string][] => {
      const wrong = wrongValue(known, name, value);
      return wrong === undefined ? [] : [[`${list}.${index}.parameters.${name}`, wrong]];
    });
  });
}

/** What is wrong with one parameter; `null` switches a deadline off, and one that is off may be given any value. */
export function wrongValue({ id, parameters }: Standard, name: string, value: unknown): string | undefined {
  if (!Object.hasOwn(parameters, name)) return `"${id}" has no parameter "${name}".`;
  const usual = parameters[name];
  if (usual === null || value === null || kindOf(usual) === kindOf(value)) return undefined;
  return `"${name}" of "${id}" is ${kindOf(usual)}, not ${kindOf(value)}.`;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  const names: Readonly<Record<string, string>> = {
    boolean: 'yes or no',
    number: 'a number',
    string: 'a text',
  };
  return names[typeof value] ?? 'a table';
}

/** Reads a rule set; one that names an unknown rule or parameter, or gives one a value of another kind, is refused, with each place that is wrong. */
export function parseRuleSet(json: unknown, standards: readonly Standard[]): Result<RuleSet> {
  const parsed = ruleSet.safeParse(json);
  if (!parsed.success) {
    const fields = Object.fromEntries(parsed.error.issues.map(({ path, message }) => [place(path), message]));
    return refuse('invalid', 'This is not a rule set.', { fields });
  }

  const { rules, adjusts, switchedOff = [], id } = parsed.data;
  const wrong = [
    ...wrongChoices('rules', rules, standards),
    ...wrongChoices('adjusts', adjusts, standards),
    ...wrongChoices('switchedOff', switchedOff, standards),
  ];
  return wrong.length === 0
    ? accept(parsed.data)
    : refuse('invalid', `The rule set "${id}" does not fit the standards.`, {
        fields: Object.fromEntries(wrong),
      });
}
