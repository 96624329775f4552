import { isAnswered } from '../answers/is-answered.ts';
import type { AuditOutcome, Finding } from '../audit.ts';
import { findingsOf } from '../audit.ts';
import type { Chart, ChartDocument } from '../chart.ts';
import { documentWithId, planOn, signed } from '../chart.ts';
import { findServiceCode } from '../codes/service-codes.ts';
import { documentDate } from '../document-date.ts';
import type { RuleSet } from '../rule-sets/rule-set.ts';
import { diagnosisOn } from '../rules/diagnosis/diagnosis-on.ts';
import { findStandard } from '../standards/index.ts';
import { type BilledSession, billedSessions } from './billed-sessions.ts';
import { type Reached, reaches } from './reaches.ts';

/** One billed session, judged as a payer judges a claim: all or nothing. */
export interface ClaimVerdict {
  readonly day: string;
  readonly code: string;
  readonly minutes?: number;
  /** What tells of the session; its appointment where nothing does. */
  readonly documents: readonly string[];
  readonly verdict: Reached;
  /** What decides against it, or what a person has to look at before anybody can say. */
  readonly findings: readonly Finding[];
}

export interface ClaimVerdicts {
  readonly claims: readonly ClaimVerdict[];
  readonly counts: Readonly<Record<Reached, number>>;
  /** Minutes of the sessions that fail; a session whose minutes nobody wrote down adds none. */
  readonly minutesAtStake: number;
  /** How many findings against these sessions were answered; they count all the same, unless the set lets answers count. */
  readonly answered: number;
  /** Absent where the body names no share of claims. */
  readonly mark?: { readonly share: number; readonly reached: Reached };
}

/** Which sessions are judged, and what else is known of what they rest on. */
export interface ClaimScope {
  /** Whether the set judges sessions of this day; every day unless said otherwise. */
  readonly covers?: (day: string) => boolean;
  /** What was found in a plan or diagnosis that is no longer in force, as it stood while it was. */
  readonly earlier?: (document: string) => readonly Finding[];
}

/** The billed sessions of a chart as one rule set would judge them, from an audit by that set. */
export function claimVerdicts(
  chart: Chart,
  outcomes: readonly AuditOutcome[],
  set: RuleSet,
  { covers = () => true, earlier = () => [] }: ClaimScope = {},
): ClaimVerdicts {
  const asked = findingsOf(outcomes).filter(
    ({ askedBy, severity }) => severity === 'required' && askedBy.includes(set.id),
  );
  const sought = {
    chart,
    byDocument: Map.groupBy(asked, ({ place }) => place.document),
    earlier,
    planless: planlessOf(chart, asked),
    counts: (finding: Finding) => !set.scoring.answersCount || !isAnswered(finding),
  };
  const claims = billedSessions(chart)
    .filter(({ day }) => covers(day))
    .map(session => verdictOn(session, sought));
  const having = (wanted: Reached): ClaimVerdict[] => claims.filter(({ verdict }) => verdict === wanted);
  const counts = {
    passes: having('passes').length,
    fails: having('fails').length,
    'cannot-tell': having('cannot-tell').length,
  };
  return {
    claims,
    counts,
    minutesAtStake: having('fails').reduce((sum, { minutes = 0 }) => sum + minutes, 0),
    answered: new Set(claims.flatMap(({ findings }) => findings.filter(isAnswered).map(({ key }) => key)))
      .size,
    ...markOf(set, counts),
  };
}

interface Sought {
  readonly chart: Chart;
  readonly byDocument: ReadonlyMap<string, readonly Finding[]>;
  readonly earlier: (document: string) => readonly Finding[];
  /** Said once, of the first session without any plan; it holds for each that follows. */
  readonly planless: readonly Finding[];
  /** Whether a finding counts against a session. */
  readonly counts: (finding: Finding) => boolean;
}

const planlessOf = (chart: Chart, asked: readonly Finding[]): Finding[] =>
  signed(chart, 'treatment-plan').length > 0
    ? []
    : asked.filter(({ rule }) => rule === 'plan.active-on-service-date');

function verdictOn(session: BilledSession, sought: Sought): ClaimVerdict {
  const { day, code, minutes, appointment, toldIn } = session;
  const own = [...toldIn, ...(appointment ? [appointment] : [])];
  const found = findingsAbout(session, own, sought).filter(sought.counts);
  const failing = found.filter(isDecisive);
  const isTold = toldIn.some(({ status }) => status === 'signed');
  const verdict = failing.length > 0 ? 'fails' : found.length > 0 || !isTold ? 'cannot-tell' : 'passes';
  return {
    day,
    code,
    ...(minutes !== undefined && { minutes }),
    documents: (toldIn.length > 0 ? toldIn : own).map(({ id }) => id),
    verdict,
    findings: failing.length > 0 ? failing : found,
  };
}

/** What was found in what tells of a session, and in what it rests on. */
function findingsAbout(
  { day, code }: BilledSession,
  own: readonly ChartDocument[],
  { chart, byDocument, earlier, planless }: Sought,
): Finding[] {
  const ids = new Set(own.map(({ id }) => id));
  const inForce = inForceOn(day, chart).filter(({ id }) => !ids.has(id));
  const isTreatment = findServiceCode(code)?.kind !== 'evaluation';
  return [
    ...[...ids].flatMap(id => byDocument.get(id) ?? []),
    ...inForce.flatMap(({ id }) => [...(byDocument.get(id) ?? []), ...earlier(id)].filter(isGap)),
    ...planless.filter(
      ({ place }) => isTreatment && !ids.has(place.document) && dayOf(place.document, chart) <= day,
    ),
  ];
}

function dayOf(id: string, chart: Chart): string {
  const document = documentWithId(chart, id);
  return document ? documentDate(document) : '';
}

/** What a session rests on, besides what tells of it. */
function inForceOn(day: string, chart: Chart): ChartDocument[] {
  const plan = planOn(chart, day);
  return [plan, diagnosisOn(chart, day)].filter(document => document !== undefined);
}

/** Something the document has lacked from its first day; what came due later says nothing of the sessions before. */
const isGap = ({ rule, isReading }: Finding): boolean => {
  const standard = findStandard(rule);
  if (!standard || !['plan', 'diagnosis'].includes(standard.document)) return false;
  return standard.kind === 'structural' || (standard.kind === 'narrative' && !isReading);
};

/** Whoever reads sentences may be wrong about them: what a reading misses, a person looks for before a claim is given up. */
const isDecisive = ({ outcome, isReading }: Finding): boolean => outcome === 'fail' && !isReading;

function markOf({ scoring }: RuleSet, counts: ClaimVerdicts['counts']): Pick<ClaimVerdicts, 'mark'> {
  const all = counts.passes + counts.fails + counts['cannot-tell'];
  if (!scoring.claimsMark || all === 0) return {};
  const { share } = scoring.claimsMark;
  const best = (counts.passes + counts['cannot-tell']) / all;
  return { mark: { share, reached: reaches(counts.passes / all, best, share) } };
}
