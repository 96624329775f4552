import type { ChartDocument } from '../../chart.ts';
import { signed } from '../../chart.ts';
import { normalizeCode } from '../../codes/normalize-code.ts';
import { documentDate } from '../../document-date.ts';
import { documentsAsSubjects } from '../../each.ts';
import type { Context, Subject, Verdict } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { ofEach } from '../../of-each.ts';
import { perChart } from '../../remembered.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import type { DiagnosisEntry } from './active-diagnoses.ts';
import { diagnosisName, isStillHeld } from './active-diagnoses.ts';
import type { SignedDiagnosis } from './diagnosis-on.ts';
import { diagnosisOn } from './diagnosis-on.ts';

type User = ChartDocument<'treatment-plan'> | ChartDocument<'progress-note'>;
type Speaker = User | SignedDiagnosis;

const messages = {
  early: 'The {document} names {diagnosis}, which the record holds only since {since}.',
  ended: 'The {document} names {diagnosis}, which was {standing} on {since}.',
  elsewhere: 'The {document} names {diagnosis}, which the diagnosis of {since} no longer lists.',
  vanished:
    '{diagnosis} stood in the diagnosis of {before} and is missing here; nothing says whether it was resolved or ruled out.',
  undated: 'What was {before} is {diagnosis} now, and the date of the change is not given.',
} as const;
type Judging = Context<typeof messages, Record<string, never>>;

const codeOf = ({ code = '' }: DiagnosisEntry): string => normalizeCode(code) ?? code.trim();

/** The last signed entry of each diagnosis by its id. */
const lastEntries = perChart(
  chart =>
    new Map(signed(chart, 'diagnosis').flatMap(({ body }) => body.diagnoses.map(entry => [entry.id, entry]))),
);
/** The first signed diagnosis that held each id. */
const firstHeld = perChart(chart => {
  const held = signed(chart, 'diagnosis').flatMap(document =>
    document.body.diagnoses.map(({ id }) => [id, document] as const),
  );
  return new Map(held.toReversed());
});

const userName = (user: User, today: string): string =>
  `${user.type === 'treatment-plan' ? 'plan' : 'note'} of ${dayInWords(documentDate(user), today)}`;

/** One diagnosis named by a plan or a note, held against the diagnosis of that day; what is not in the record at all is another rule's matter. */
function judgeUse(user: User, id: string, { chart, fail }: Judging): Verdict[] {
  const last = lastEntries(chart).get(id);
  if (!last) return [];
  const day = documentDate(user);
  const document = userName(user, chart.today);
  const where = { at: ['diagnoses'] };
  const inForce = diagnosisOn(chart, day);
  const first = firstHeld(chart).get(id);
  const since = (date: string) => ({ since: dayInWords(date, chart.today) });

  const entry = inForce?.body.diagnoses.find(one => one.id === id);
  if (entry) {
    const endedOn = entry.statusOn ?? (inForce ? documentDate(inForce) : day);
    // Of a note `note.diagnosis-and-problem` says so.
    if (isStillHeld(entry) || endedOn >= day || user.type === 'progress-note') return [];
    const standing = entry.status === 'resolved' ? 'resolved' : 'ruled out';
    return [fail('ended', { document, diagnosis: diagnosisName(entry), standing, ...since(endedOn) }, where)];
  }
  const diagnosis = diagnosisName(last);
  if (first && documentDate(first) > day) {
    const known = [documentDate(first), last.statusOn ?? '9999-12-31'].sort()[0] ?? day;
    return known <= day ? [] : [fail('early', { document, diagnosis, ...since(documentDate(first)) }, where)];
  }
  return inForce ? [fail('elsewhere', { document, diagnosis, ...since(documentDate(inForce)) }, where)] : [];
}

const versionBefore = perChart(chart => {
  const versions = signed(chart, 'diagnosis');
  return new Map(versions.map((version, nth) => [version, versions[nth - 1]] as const));
});

/** A version of the diagnosis held against the one before it. */
function judgeChange(document: SignedDiagnosis, { chart, fail }: Judging): Verdict[] {
  const earlier = versionBefore(chart).get(document);
  if (!earlier) return [];
  return earlier.body.diagnoses.filter(isStillHeld).flatMap(was => {
    const is =
      document.body.diagnoses.find(({ id }) => id === was.id) ??
      document.body.diagnoses.find(entry => codeOf(entry) === codeOf(was));
    const diagnosis = diagnosisName(was);
    if (!is) {
      const before = dayInWords(documentDate(earlier), chart.today);
      return [fail('vanished', { diagnosis, before }, { at: ['diagnoses'] })];
    }
    const isChanged = is.status !== was.status || codeOf(is) !== codeOf(was);
    if (!isChanged || (is.statusOn && is.statusOn !== was.statusOn)) return [];
    if (documentDate(document) === documentDate(earlier)) return [];
    const words = { before: named(was), diagnosis: named(is) };
    return [fail('undated', words, { at: ['diagnoses', is.id, 'statusOn'] })];
  });
}

const named = (entry: DiagnosisEntry): string =>
  `${diagnosisName(entry)}${entry.status ? ` (${entry.status.replace('-', ' ')})` : ''}`;

const speakers = ofEach(['treatment-plan', 'progress-note', 'diagnosis'], (document, chart) => {
  const versions = signed(chart, 'diagnosis');
  const speaks =
    document.type === 'diagnosis'
      ? document.status === 'signed' && document !== versions[0]
      : versions.length > 0 && document.body.diagnoses.length > 0;
  return documentsAsSubjects<'treatment-plan' | 'progress-note' | 'diagnosis'>(
    speaks ? [document] : [],
  ) as Subject<Speaker>[];
});

export const consistentAcrossChart = defineRule({
  id: 'diagnosis.consistent-across-chart',
  messages,
  subjects: speakers,

  check(document, context) {
    if (document.type === 'diagnosis') return judgeChange(document, context);
    const named = new Set(document.body.diagnoses);
    return [...named].flatMap(id => judgeUse(document, id, context));
  },
});
