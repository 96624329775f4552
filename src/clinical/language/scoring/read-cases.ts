import type { z } from 'zod';
import { accept, type Result, refuse } from '../../kit/result.ts';
import { caseFields, type CaseFields } from './case-fields.ts';
import { caseKinds } from './case-kinds.ts';
import { caseLabels, type CaseLabels } from './case-labels.ts';

/** A case with what was said of it. */
export interface LabelledCase extends CaseLabels {
  readonly fields: CaseFields;
}

/** The texts of each case in what a file of cases holds; refused with the case and the field that cannot be read. */
export const readCases = (json: unknown): Result<CaseFields[]> => eachCase(json, fieldsOf);

/** The same with labels. */
export const readLabelledCases = (json: unknown): Result<LabelledCase[]> =>
  eachCase(json, given => {
    const fields = fieldsOf(given);
    if (typeof fields === 'string') return fields;
    const said = caseLabels(fields.kind).safeParse(given);
    return said.success ? { fields, ...said.data } : faultIn(said.error);
  });

function eachCase<T extends object>(json: unknown, read: (given: unknown) => T | string): Result<T[]> {
  if (!Array.isArray(json)) return refuse('invalid', 'is no list of cases: it has to begin with [');
  const found: T[] = [];
  for (const [nth, given] of (json as unknown[]).entries()) {
    const one = read(given);
    if (typeof one === 'string') return refuse('invalid', `, ${nameOf(given, nth)}, ${one}`);
    found.push(one);
  }
  return accept(found);
}

function fieldsOf(given: unknown): CaseFields | string {
  const read = caseFields.safeParse(given);
  return read.success ? read.data : faultIn(read.error);
}

/** By its place in the file, and its id where it has one. */
function nameOf(given: unknown, nth: number): string {
  const id = typeof given === 'object' && given !== null && 'id' in given ? given.id : undefined;
  return `case ${nth + 1}${typeof id === 'string' ? ` (${id})` : ''}`;
}

/** Zod says what it got, which may be a client's words; only the place and what belongs there are passed on. */
function faultIn({ issues: [issue] }: z.ZodError): string {
  if (!issue || issue.path.length === 0) return 'is not an object with an id, a kind and its fields';
  const field = issue.path
    .map((step, nth) => (typeof step === 'number' ? `[${step}]` : `${nth ? '.' : ''}${String(step)}`))
    .join('');
  return `field “${field}” ${wanted(issue)}`;
}

function wanted(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_union') return `is not one of ${caseKinds.join(', ')}`;
  if (issue.code === 'invalid_value') return `is not one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_small') return 'is empty';
  if (issue.code !== 'invalid_type') return 'cannot be read';
  const words: Record<string, string> = {
    string: 'text',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
  };
  return `is missing, or is not ${words[issue.expected] ?? issue.expected}`;
}
