import type { AnyBody } from './document.ts';
import type { Field } from './field.ts';

/** Whether a field is asked at all, given the answers beside it. */
export function isVisible(field: Field, siblings: AnyBody): boolean {
  if (!field.when) return true;
  const answer = siblings[field.when.field];
  const given = Array.isArray(answer) ? (answer as readonly unknown[]) : [answer];
  return given.some(value => field.when?.is.includes(value as string | boolean));
}
