import type { Result } from '../../clinical/kit/result.ts';

/** The value of a result; the sample practice breaks no rule of the house, so a refusal is a bug and is thrown. */
export function accepted<T>(result: Result<T>, what: string): T {
  if (result.ok) return result.value;
  const fields = Object.entries(result.fields ?? {}).map(([path, said]) => `${path} ${said}`);
  throw new Error(`${what}: ${[result.message, ...fields].join(' ')}`);
}
