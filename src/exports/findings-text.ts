import { isAnswered } from '../clinical/answers/is-answered.ts';
import type { Finding } from '../clinical/audit.ts';
import { findingsOf } from '../clinical/audit.ts';
import { documentInWords } from '../clinical/place-in-words.ts';
import { dayInWords } from '../clinical/time/day-in-words.ts';
import { setsOf, type SetPeriod } from '../clinical/rule-sets/sets-in-force.ts';
import { answerInWords } from './answer-text.ts';
import type { CheckedRecord } from './checked-record.ts';
import { failedClaimLines, verdictLines } from './verdicts-text.ts';
import { wrapped } from './wrapped.ts';

const weight = ({ outcome, severity }: Finding): string =>
  outcome === 'cannot-tell' ? 'cannot tell' : severity;
const gutter = 'recommended '.length;

/** Findings to be read in a terminal of 80 columns, grouped by the document they stand in. */
export const findingsAsText = (records: readonly CheckedRecord[]): string =>
  records.map(record => recordLines(record).join('\n')).join('\n\n\n') + '\n';

function recordLines({ chart, outcomes, periods, verdicts }: CheckedRecord): string[] {
  const found = findingsOf(outcomes);
  const { client, episode, today } = chart;
  const heads = [
    ...wrapped(
      `${client.name} (${client.recordNumber}), in care since ${dayInWords(episode.admittedOn, today)}`,
    ),
    ...wrapped(
      `Checked against ${setsInWords(periods, today)} on ${dayInWords(today, '')}: ${counted(found)}.`,
    ),
  ];
  return [
    ...heads,
    ...verdicts.flatMap(verdict => verdictLines(verdict, setsOf(periods))),
    ...groupsOf(found, chart).flatMap(group => ['', ...group]),
    ...failedClaimLines(verdicts, chart),
  ];
}

/** The sets of every day; of several periods, each with the day from which it holds. */
function setsInWords(periods: readonly SetPeriod[], today: string): string {
  return periods
    .map(({ from, sets }) => {
      const names = sets.map(({ name, version }) => `${name} ${version}`).join(' and ');
      return from === undefined ? names : `from ${dayInWords(from, today)} ${names}`;
    })
    .join(', ');
}

function counted(found: readonly Finding[]): string {
  const counts = ['required', 'recommended', 'cannot tell'].flatMap(kind => {
    const these = found.filter(finding => weight(finding) === kind);
    const answered = these.filter(isAnswered).length;
    if (these.length === 0) return [];
    return [`${these.length} ${kind}${answered === 0 ? '' : ` (${answered} answered)`}`];
  });
  return counts.length === 0 ? 'nothing found' : counts.join(', ');
}

/** The findings of each document under its title, in the order of the record; what concerns the whole comes first. */
function groupsOf(found: readonly Finding[], { documents, today }: CheckedRecord['chart']): string[][] {
  const byDocument = Map.groupBy(found, ({ place }) => place.document);
  const known = documents.flatMap(document => {
    const here = byDocument.get(document.id);
    return here ? [groupLines(documentInWords(document, today), here, today)] : [];
  });
  const ids = new Set(documents.map(({ id }) => id));
  const whole = found.filter(({ place }) => !ids.has(place.document));
  return whole.length === 0 ? known : [groupLines('The record as a whole', whole, today), ...known];
}

const groupLines = (title: string, found: readonly Finding[], today: string): string[] => [
  title,
  ...found.flatMap(finding => findingLines(finding, finding.label.slice(title.length + 2), today)),
];

function findingLines(finding: Finding, where: string, today: string): string[] {
  const indent = ' '.repeat(2 + gutter);
  const [first = '', ...more] = wrapped(finding.message, indent);
  return [
    `  ${weight(finding).padEnd(gutter)}${first.trimStart()}`,
    ...more,
    ...wrapped(`→ ${finding.remedy}`, indent),
    ...(finding.answer ? wrapped(answerInWords(finding.answer, today), indent) : []),
    ...wrapped([finding.rule, where].filter(Boolean).join(' · '), indent),
  ];
}
