import type { Chart } from '../clinical/chart.ts';
import type { RuleSet } from '../clinical/rule-sets/rule-set.ts';
import { dayInWords } from '../clinical/time/day-in-words.ts';
import type { ClaimVerdict, ClaimVerdicts } from '../clinical/verdicts/claim-verdicts.ts';
import type { QualityScore, Score } from '../clinical/verdicts/quality-score.ts';
import type { Reached } from '../clinical/verdicts/reaches.ts';
import type { SetVerdicts } from '../clinical/verdicts/verdicts-by-set.ts';
import { wrapped } from './wrapped.ts';

/** A share in per cent, cut after a tenth: what is short of a mark never reads as the mark. */
const percent = (share: number): string => `${Math.floor(share * 1000 + 1e-9) / 10} %`;

const reachedInWords: Readonly<Record<Reached, string>> = {
  passes: 'reaches',
  fails: 'does not reach',
  'cannot-tell': 'may or may not reach',
};

/** What one set would say of the record as a whole: the score with its sections, and how many claims hold. */
export function verdictLines(
  { ruleSet, version, quality, claims }: SetVerdicts,
  sets: readonly RuleSet[],
): string[] {
  const set = sets.find(each => each.id === ruleSet && each.version === version);
  const name = set?.name ?? ruleSet;
  const sections = quality.sections.flatMap(({ section, share }) =>
    share === undefined ? [] : [`${section} ${percent(share)}`],
  );
  return [
    ...wrapped(`Score by ${name}: ${scoreInWords(quality)}`),
    ...answeredLines(quality.answered, set),
    ...(sections.length > 0 ? wrapped(`By section: ${sections.join(', ')}.`, '  ') : []),
    ...markLines(quality, set),
    ...(claims && claims.claims.length > 0 ? wrapped(`Claims by ${name}: ${claimsInWords(claims)}`) : []),
  ];
}

/** That answers are on record, and whether this body lets them count. */
function answeredLines(answered: number, set: RuleSet | undefined): string[] {
  if (answered === 0) return [];
  const many = answered === 1 ? '1 finding is answered' : `${answered} findings are answered`;
  const counts = set?.scoring.answersCount ? 'counted as met' : 'not counted as met';
  return wrapped(`${many}, ${counts}.`, '  ');
}

const countWords = [
  ['met', 'met'],
  ['partly-met', 'partly'],
  ['not-met', 'not met'],
  ['cannot-tell', 'undecided'],
  ['not-applicable', 'not applicable'],
  ['not-checked', 'checked by no rule'],
] as const;

function scoreInWords({ share, lowest, highest, criteria }: Score): string {
  const counts = countWords
    .flatMap(([state, words]) => (criteria[state] > 0 ? [`${criteria[state]} ${words}`] : []))
    .join(', ');
  if (share === undefined) return `none (${counts}).`;
  const isOpen = lowest !== highest;
  const bounds = isOpen ? `, between ${percent(lowest ?? 0)} and ${percent(highest ?? 1)}` : '';
  return `${percent(share)}${bounds} (${counts}).`;
}

function markLines({ mark, criteria }: QualityScore, set: RuleSet | undefined): string[] {
  const passMark = set?.scoring.passMark;
  if (!mark || !passMark) return [];
  const scope = criteria['not-checked'] > 0 ? 'As far as rules check it, that' : 'That';
  const words = `${scope} ${reachedInWords[mark.reached]} ${percent(mark.share)} (${passMark.standing}: ${passMark.says})`;
  return wrapped(words, '  ');
}

function claimsInWords({ claims, counts, minutesAtStake, answered, mark }: ClaimVerdicts): string {
  const parts = [
    `${counts.passes} of ${claims.length} ${counts.passes === 1 ? 'passes' : 'pass'}`,
    ...(counts.fails > 0
      ? [`${counts.fails} ${counts.fails === 1 ? 'fails' : 'fail'} with ${minutesAtStake} minutes at stake`]
      : []),
    ...(counts['cannot-tell'] > 0 ? [`${counts['cannot-tell']} for a person to look at`] : []),
    ...(answered > 0 ? [`${answered} ${answered === 1 ? 'finding' : 'findings'} against them answered`] : []),
  ].join(', ');
  return mark ? `${parts}; that ${reachedInWords[mark.reached]} ${percent(mark.share)}.` : `${parts}.`;
}

/** The sessions that the last set in force, the one that was named, would not pay as they stand. */
export function failedClaimLines(verdicts: readonly SetVerdicts[], { today }: Chart): string[] {
  const named = verdicts.findLast(({ claims }) => claims);
  const open = named?.claims?.claims.filter(({ verdict }) => verdict !== 'passes') ?? [];
  if (open.length === 0) return [];
  return [
    '',
    `Billed sessions that do not pass by ${named?.ruleSet ?? ''}`,
    ...open.flatMap(claim => claimLines(claim, today)),
  ];
}

function claimLines({ day, code, minutes, verdict, findings }: ClaimVerdict, today: string): string[] {
  const length = minutes === undefined ? 'minutes unknown' : `${minutes} minutes`;
  const says = verdict === 'fails' ? 'fails' : 'for a person to look at';
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return [
    ...wrapped(`${dayInWords(day, today)} · ${code} · ${length}: ${says}`, '  '),
    ...wrapped(rules.length > 0 ? rules.join(', ') : 'nothing that is signed tells of it', '    '),
  ];
}
