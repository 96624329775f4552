import { z } from 'zod';
import type { DocumentDefinition } from './document.ts';
import { fieldsOf } from './document.ts';
import type { Field, Fields } from './field.ts';
import { missingAnswers } from './missing-answers.ts';

const longest = { text: 2_000, prose: 2_000_000, entries: 2_000, links: 500 } as const;

const clean = (max: number) =>
  z
    .string()
    .max(max, `is longer than ${max.toLocaleString('en-US')} characters`)
    .refine(value => !value.includes('\0'), 'holds a character that cannot be stored');

const isoDate = z.iso.date('is not a date (YYYY-MM-DD)');
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time of day (HH:MM)');
export const itemId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'is not an identifier');

function optionKeys(options: Readonly<Record<string, string>>): [string, ...string[]] {
  const [first, ...rest] = Object.keys(options);
  if (first === undefined) throw new Error('A choice needs at least one option.');
  return [first, ...rest];
}

/** The shape of one answer, before asking whether it must be there. */
function answerSchema(field: Field): z.ZodType {
  switch (field.kind) {
    case 'text':
      return clean(longest.text);
    case 'prose':
      return clean(longest.prose);
    case 'code':
      return clean(20);
    case 'date':
      return isoDate;
    case 'time':
      return clockTime;
    case 'number':
      return z
        .number()
        .min(field.min ?? -1e9, `is below ${field.min ?? -1e9}`)
        .max(field.max ?? 1e9, `is above ${field.max ?? 1e9}`);
    case 'rating':
      return z.number().min(0, 'is below 0').max(10, 'is above 10');
    case 'yes-no':
      return z.boolean();
    case 'choice':
      return z.enum(optionKeys(field.options), 'is not one of the choices');
    case 'choices':
      return z.array(z.enum(optionKeys(field.options), 'is not one of the choices')).max(longest.links);
    case 'link':
      return itemId;
    case 'links':
      return z.array(itemId).max(longest.links);
    case 'list':
      return z.array(z.strictObject({ id: itemId, ...draftShape(field.fields) })).max(longest.entries);
  }
}

const draftShape = (fields: Fields): Record<string, z.ZodType> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, answerSchema(field).optional()]));

const cache = new WeakMap<DocumentDefinition, { draft: z.ZodType; signed: z.ZodType }>();

/**
 * The judge of a body: as a draft anything may be missing, as signed every required answer is there and no gap is open.
 * Both refuse unknown fields and duplicate item ids.
 */
export function bodySchema(definition: DocumentDefinition, status: 'draft' | 'signed'): z.ZodType {
  let schemas = cache.get(definition);
  if (!schemas) {
    const draft = z.strictObject(draftShape(fieldsOf(definition))).superRefine((body, context) => {
      for (const path of duplicateIds(body))
        context.addIssue({ code: 'custom', path, message: 'is used twice' });
    });
    const signed = draft.superRefine((body, context) => {
      for (const { path, label, gaps } of missingAnswers(definition, body)) {
        const message = gaps ? `${label} has open gaps: ${gaps.join(', ')}` : `${label} is empty`;
        context.addIssue({ code: 'custom', path: [...path], message });
      }
    });
    schemas = { draft, signed };
    cache.set(definition, schemas);
  }
  return schemas[status];
}

/** Paths of item ids that occur twice anywhere in a body: an identity must point at one thing. */
function duplicateIds(body: unknown): string[][] {
  const seen = new Set<string>();
  const twice: string[][] = [];
  const walk = (value: unknown, path: string[]): void => {
    if (Array.isArray(value)) value.forEach((entry, index) => walk(entry, [...path, String(index)]));
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'id' && typeof inner === 'string') {
          if (seen.has(inner)) twice.push([...path, 'id']);
          seen.add(inner);
        } else walk(inner, [...path, key]);
      }
    }
  };
  walk(body, []);
  return twice;
}

/** Turns zod's issues into `path → sentence`, the shape a Refusal carries. */
export function fieldErrors(error: z.ZodError): Record<string, string> {
  return Object.fromEntries(error.issues.map(issue => [issue.path.join('.'), issue.message]));
}
