import type { Finding } from '../clinical/audit.ts';
import type { SetVerdicts } from '../clinical/verdicts/verdicts-by-set.ts';

/**
 * Both verdicts of one set as plain data. Findings that fail claims stand there by key; whole they stand in the list of the record, or,
 * where only this set makes them, in the verdict's own.
 */
export function verdictAsJson({ claims, ...verdict }: SetVerdicts, listed: readonly Finding[]) {
  if (!claims) return verdict;
  const known = new Set(listed.map(({ key }) => key));
  const own = new Map(
    claims.claims.flatMap(({ findings }) => findings).map(finding => [finding.key, finding] as const),
  );
  return {
    ...verdict,
    claims: {
      ...claims,
      claims: claims.claims.map(({ findings, ...claim }) => ({
        ...claim,
        findings: findings.map(({ key }) => key),
      })),
      findings: [...own.values()].filter(({ key }) => !known.has(key)),
    },
  };
}
