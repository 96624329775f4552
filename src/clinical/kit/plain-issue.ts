import type { z } from 'zod';

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** What is wrong with a value, as a person would say it after the name of its place; undefined where the judge's own words do. */
export function plainIssue(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type')
    return issue.input === undefined
      ? 'is missing'
      : `is not ${kinds[issue.expected] ?? `a ${issue.expected}`}`;
  if (issue.code === 'unrecognized_keys')
    return `holds what nobody here knows: ${issue.keys.map(key => `“${key}”`).join(', ')}`;
  if (issue.code === 'invalid_value') return 'is not one of the choices';
  if (issue.code === 'too_big')
    return issue.origin === 'array' ? `has more than ${issue.maximum} entries` : `is above ${issue.maximum}`;
  if (issue.code === 'too_small')
    return issue.origin === 'array' ? `has fewer than ${issue.minimum} entries` : `is below ${issue.minimum}`;
  return undefined;
}
