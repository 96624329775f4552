import { z } from 'zod';
import type { Chart, SignedDocument } from '../../chart.ts';
import { all, signed } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { wholeChart } from '../../each.ts';
import type { Verdict } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { lastBy } from '../../last-by.ts';
import { onlySigned } from '../../only-signed.ts';
import { perChart } from '../../remembered.ts';
import { addDays } from '../../time/add-days.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { closedOn } from '../closed-on.ts';
import { diagnosisName } from '../diagnosis/active-diagnoses.ts';
import { isTreatment } from '../note/treatment-notes.ts';

type Note = SignedDocument<'progress-note'>;

/** The problem list of a record: presenting problems and diagnoses, each dated and signed with the document that holds it. */
const listed = perChart((chart: Chart): ReadonlySet<string> => {
  const problems = all(chart, 'intake').flatMap(({ body }) => body.problems.map(({ id }) => id));
  const diagnoses = all(chart, 'diagnosis').flatMap(({ body }) => body.diagnoses.map(({ id }) => id));
  return new Set([...problems, ...diagnoses]);
});

/** The objectives whose goal answers something on the list. */
const listedObjectives = perChart(
  (chart: Chart): ReadonlySet<string> =>
    new Set(
      all(chart, 'treatment-plan')
        .flatMap(({ body }) => body.goals)
        .filter(({ addresses }) => addresses.some(id => listed(chart).has(id)))
        .flatMap(({ objectives }) => objectives.map(({ id }) => id)),
    ),
);

const treatments = (chart: Chart): Note[] => signed(chart, 'progress-note').filter(isTreatment);

const namesListed = ({ body }: Note, chart: Chart): boolean =>
  body.diagnoses.some(id => listed(chart).has(id)) ||
  body.work.some(({ objective }) => listedObjectives(chart).has(objective ?? ''));

/** The last day up to one on which something could be put on the list or taken off it. */
const listChangedBy = perChart((chart: Chart) => {
  const days = [
    ...signed(chart, 'intake'),
    ...signed(chart, 'diagnosis'),
    ...signed(chart, 'treatment-plan'),
  ].map(({ signature }) => signature.on);
  return lastBy(days.toSorted(), day => day);
});

export const problemListCurrent = defineRule({
  id: 'plan.problem-list-current',
  standsIn: ['diagnosis', 'progress-note'],
  messages: {
    empty: 'The record lists no problem and no diagnosis, and sessions have been held.',
    undated: '{diagnosis} is no longer held, and the record does not say since when.',
    stale: 'No session since {since} names a problem or diagnosis of the record.',
    unlisted: 'The session of {day} met a new problem; by {due} neither diagnosis nor plan had taken it up.',
  },
  parameters: z.object({ staleDays: z.number(), respondDays: z.number() }),
  subjects: onlySigned<Chart, unknown>(chart => (treatments(chart).length > 0 ? wholeChart(chart) : [])),

  check(chart, { parameters: { staleDays, respondDays }, fail }) {
    if (listed(chart).size === 0) return fail('empty');
    const notes = treatments(chart);
    const end = closedOn(chart) ?? chart.today;
    const since = addDays(end, -staleDays);
    const recent = notes.filter(note => documentDate(note) >= since);
    const isStale = recent.length > 0 && !recent.some(note => namesListed(note, chart));

    const undated = signed(chart, 'diagnosis')
      .slice(-1)
      .flatMap(({ id, type, body }) =>
        body.diagnoses
          .filter(one => (one.status === 'resolved' || one.status === 'ruled-out') && !one.statusOn)
          .map(one =>
            fail(
              'undated',
              { diagnosis: diagnosisName(one) },
              { place: { document: id, type, path: ['diagnoses', one.id, 'statusOn'] } },
            ),
          ),
      );
    const unlisted = notes.flatMap((note): Verdict[] => {
      const due = addDays(documentDate(note), respondDays);
      const isTakenUp = (listChangedBy(chart)(due) ?? '') >= documentDate(note);
      if (note.body.somethingElse !== 'new-problem' || isTakenUp || end <= due) return [];
      const words = { day: dayInWords(documentDate(note), chart.today), due: dayInWords(due, chart.today) };
      return [
        fail('unlisted', words, { place: { document: note.id, type: note.type, path: ['somethingElse'] } }),
      ];
    });
    return [
      ...(isStale ? [fail('stale', { since: dayInWords(since, chart.today) })] : []),
      ...undated,
      ...unlisted,
    ];
  },
});
