/** Answers to every name and every call with itself. */
const nothing: unknown = new Proxy(() => nothing, { get: () => nothing });

/** Stand where a rule's test finds vitest: what is no table of cases is passed over. */
export const [describe, it, test, expect, beforeAll, beforeEach, afterAll, afterEach, vi] =
  Array.from<unknown>({ length: 9 }).fill(nothing);
