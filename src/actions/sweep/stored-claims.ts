import type { SetVerdicts } from '../../clinical/verdicts/verdicts-by-set.ts';

/** A billed session that does not pass under one rule set, as it is stored beside the result. */
export interface StoredClaim {
  readonly set: string;
  readonly version: string;
  readonly day: string;
  readonly code: string;
  readonly minutes: number | null;
  readonly verdict: 'fails' | 'cannot-tell';
  /** What tells of the session, its appointment where nothing does. */
  readonly document: string;
  /** The rules that decide, or that leave it open. */
  readonly rules: readonly string[];
}

const most = 2_000_000_000;

/** The sessions that do not pass, set by set, each set's in the order of their days. */
export const storedClaims = (verdicts: readonly SetVerdicts[]): StoredClaim[] =>
  verdicts.flatMap(({ ruleSet, version, claims }) =>
    (claims?.claims ?? []).flatMap(({ day, code, minutes, documents, verdict, findings }) =>
      verdict === 'passes'
        ? []
        : [
            {
              ...{ set: ruleSet, version, day, code, verdict },
              minutes: minutes === undefined ? null : Math.round(Math.min(Math.max(minutes, 0), most)),
              document: documents[0] ?? '',
              rules: [...new Set(findings.map(({ rule }) => rule))],
            },
          ],
    ),
  );
