import type { Chart, ChartDocument } from '../../chart.ts';
import { signed } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { each } from '../../each.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { namesUncertainty } from '../../language/names-uncertainty.ts';
import { perChart } from '../../remembered.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import type { DiagnosisEntry } from './active-diagnoses.ts';
import { diagnosisName, isDisorder, isStillHeld } from './active-diagnoses.ts';
import { diagnosisOn } from './diagnosis-on.ts';

type User = ChartDocument<'treatment-plan'> | ChartDocument<'progress-note'>;
interface Doubted {
  readonly entry: DiagnosisEntry;
  /** The signed plans and notes that name it while this version of the diagnosis held, oldest first. */
  readonly users: readonly User[];
}

/** The plans and notes of the time of each version of the diagnosis, by its document's id. */
const usersByVersion = perChart(chart =>
  Map.groupBy<string | undefined, User>(
    [...signed(chart, 'treatment-plan'), ...signed(chart, 'progress-note')],
    user => diagnosisOn(chart, documentDate(user))?.id,
  ),
);

const doubtIn = ({ name = '' }: DiagnosisEntry) => namesUncertainty(name);

/** Circumstances and symptoms may be coded while one does not know more. */
const isDoubted = (entry: DiagnosisEntry): boolean =>
  isStillHeld(entry) && isDisorder(entry) && (entry.status === 'provisional' || doubtIn(entry).holds);

const doubted = (chart: Chart): Subject<Doubted>[] =>
  signed(chart, 'diagnosis').flatMap(document =>
    each(document, 'diagnoses')
      .filter(({ value }) => isDoubted(value))
      .map(({ value, place }) => {
        const users = usersByVersion(chart).get(document.id) ?? [];
        return {
          value: { entry: value, users: users.filter(({ body }) => body.diagnoses.includes(value.id)) },
          place,
        };
      }),
  );

/** Where it stands, as one says it: “the plan of 9 March and 3 sessions since 16 March”. */
function usesInWords(users: readonly User[], today: string): string {
  const said = (user: User): string => dayInWords(documentDate(user), today);
  const plans = users
    .filter(({ type }) => type === 'treatment-plan')
    .map(plan => `the plan of ${said(plan)}`);
  const [first, ...more] = users.filter(({ type }) => type === 'progress-note');
  const session =
    first &&
    (more.length > 0 ? `${more.length + 1} sessions since ${said(first)}` : `the session of ${said(first)}`);
  return [...plans, ...(session ? [session] : [])].join(' and ');
}

export const uncertainNotCoded = defineRule({
  id: 'diagnosis.uncertain-not-coded',
  standsIn: ['diagnosis'],
  messages: {
    provisional: '{diagnosis} is recorded as provisional and stands as the diagnosis treated in {uses}.',
    worded: '“{diagnosis}” is worded as not yet sure and stands as the diagnosis treated in {uses}.',
  },
  restsOn: { worded: 'reading' },
  subjects: doubted,

  check({ entry, users }, { chart, fail }) {
    if (users.length === 0) return undefined;
    const words = { diagnosis: diagnosisName(entry), uses: usesInWords(users, chart.today) };
    const [span] = doubtIn(entry).spans;
    return span
      ? fail('worded', words, { at: ['name'], span })
      : fail('provisional', words, { at: ['status'] });
  },
});
