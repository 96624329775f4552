import { type AuditOutcome, type Finding, findingsOf, tallyOf } from '../../clinical/audit.ts';
import type { Chart, ChartDocument } from '../../clinical/chart.ts';
import { documentDate } from '../../clinical/document-date.ts';
import { type SetPeriod, setsOf } from '../../clinical/rule-sets/sets-in-force.ts';
import type { SetVerdicts } from '../../clinical/verdicts/verdicts-by-set.ts';
import type { CheckFindingRow, CheckResultRow } from '../../storage/tables.ts';
import { storedClaims } from './stored-claims.ts';
import type { StoredScore } from './stored-score.ts';

/** What the check of one chart came to, before it is known where and when it is kept. */
export interface CheckedChart {
  readonly result: Pick<
    CheckResultRow,
    'sets' | 'tally' | 'scores' | 'claims_failing' | 'minutes_at_stake' | 'claims'
  >;
  readonly findings: readonly Omit<CheckFindingRow, 'practice' | 'episode' | 'client' | 'by_set'>[];
}

interface Judged {
  readonly periods: readonly SetPeriod[];
  readonly outcomes: readonly AuditOutcome[];
  readonly verdicts: readonly SetVerdicts[];
}

/** The outcome of a check as it is stored. */
export function checkedRecord(chart: Chart, { periods, outcomes, verdicts }: Judged): CheckedChart {
  const documents = new Map(chart.documents.map(document => [document.id, document]));
  return {
    result: {
      sets: JSON.stringify(setsOf(periods).map(({ id, name, version }) => ({ id, name, version }))),
      tally: JSON.stringify(tallyOf(outcomes)),
      scores: JSON.stringify(verdicts.map(scoreOf)),
      ...atStake(verdicts),
      claims: JSON.stringify(storedClaims(verdicts)),
    },
    findings: toActOn(outcomes).map((finding, nth) => ({
      nth,
      ...whatItSays(finding),
      ...whereItStands(finding, documents.get(finding.place.document)),
    })),
  };
}

/** What could not be read asks nothing of anybody, and would stand in a list of findings once for each rule that reads. */
const toActOn = (outcomes: readonly AuditOutcome[]): Finding[] =>
  findingsOf(outcomes).filter(({ isUnread }) => !isUnread);

const whatItSays = (finding: Finding) => ({
  rule: finding.rule,
  outcome: finding.outcome,
  severity: finding.severity,
  is_advice: finding.isAdvice ?? false,
  key: finding.key,
  message: finding.message,
  label: finding.label,
  place: JSON.stringify(finding.place),
  asked_by: finding.askedBy,
  is_answered: finding.answer?.standing === 'holds',
  answer: finding.answer ? JSON.stringify(finding.answer) : null,
});

const whereItStands = ({ place }: Finding, document: ChartDocument | undefined) => ({
  document: document?.id ?? null,
  document_type: place.type,
  author: document?.author.id ?? null,
  tells_on: document ? dayIn(documentDate(document)) : null,
});

/** A day that the calendar has; what an imported record says may be none. */
const dayIn = (text: string): string | null =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;

const scoreOf = ({ ruleSet, version, quality, claims }: SetVerdicts): StoredScore => ({
  set: ruleSet,
  version,
  ...(quality.share !== undefined && { share: quality.share }),
  ...(quality.mark && { mark: quality.mark.share, reached: quality.mark.reached }),
  ...(claims && {
    claims: {
      passes: claims.counts.passes,
      fails: claims.counts.fails,
      open: claims.counts['cannot-tell'],
      minutes: whole(claims.minutesAtStake),
    },
  }),
});

/** Sessions that fail under any of the sets, each counted once, and their minutes. */
function atStake(
  verdicts: readonly SetVerdicts[],
): Pick<CheckResultRow, 'claims_failing' | 'minutes_at_stake'> {
  const failing = verdicts.flatMap(
    ({ claims }) => claims?.claims.filter(({ verdict }) => verdict === 'fails') ?? [],
  );
  const once = new Map(failing.map(claim => [`${claim.day} ${claim.documents.join()}`, claim.minutes ?? 0]));
  return {
    claims_failing: once.size,
    minutes_at_stake: whole([...once.values()].reduce((sum, minutes) => sum + minutes, 0)),
  };
}

/** Fits a column of whole numbers, whatever an imported record says. */
const whole = (minutes: number): number => Math.round(Math.min(Math.max(minutes, 0), 2_000_000_000));
