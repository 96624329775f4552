import type { SetVerdicts } from '../clinical/verdicts/verdicts-by-set.ts';

/** Both verdicts of one set as plain data; findings stand there by key, whole they stand in the list of the record. */
export const verdictAsJson = ({ claims, ...verdict }: SetVerdicts) => ({
  ...verdict,
  ...(claims && {
    claims: {
      ...claims,
      claims: claims.claims.map(({ findings, ...claim }) => ({
        ...claim,
        findings: findings.map(({ key }) => key),
      })),
    },
  }),
});
