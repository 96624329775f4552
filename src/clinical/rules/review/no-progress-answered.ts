import { z } from 'zod';
import type { Chart, SignedDocument } from '../../chart.ts';
import { signed } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { justifiesGoingOn } from '../../language/justifies-going-on.ts';
import { plainWords } from '../../language/plain-words.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import type { Goal } from '../plan/standing-plans.ts';
import { goalName } from '../plan/standing-plans.ts';

type Review = SignedDocument<'plan-review'>;
type Entry = Review['body']['progress'][number];

/** A goal that did not move over so many reviews, with the entry that should answer it. */
interface Standstill {
  readonly goal: string;
  readonly reviews: readonly Review[];
  readonly entry: Entry;
}

/** Where holding what was gained is the aim, a rating that stays is no standstill. */
const holding = ['maintain-gains', 'manage-chronic', 'stabilise', 'end'];
const isHolding = ({ body }: Review): boolean => body.continuedNeed.some(need => holding.includes(need));

const ratingNow = ({ clientRating, clinicianRating }: Entry): number | undefined =>
  clientRating === undefined || clinicianRating === undefined
    ? undefined
    : Math.max(clientRating, clinicianRating);

/** Whether neither side sees the goal further than at the last review, or at the start. */
function stands(entry: Entry, last: Entry | undefined): boolean {
  const now = ratingNow(entry);
  const before = entry.lastRating ?? (last && ratingNow(last)) ?? entry.startRating;
  return now !== undefined && before !== undefined && now <= before;
}

/** The goals whose last reviews, so many of them, all saw no progress. */
function standstills(chart: Chart, nonProgressReviews: number): Subject<Standstill>[] {
  const reviews = signed(chart, 'plan-review');
  const told = reviews.flatMap(review => review.body.progress.map(entry => ({ review, entry })));
  const byGoal = Map.groupBy(told, ({ entry }) => entry.goal ?? '');
  return [...byGoal].flatMap(([goal, entries]) => {
    const run: typeof entries = [];
    entries.forEach((one, nth) => {
      if (stands(one.entry, entries[nth - 1]?.entry) && !isHolding(one.review)) run.push(one);
      else run.length = 0;
    });
    const last = run.at(-1);
    if (goal === '' || !last || run.length < Math.max(1, nonProgressReviews)) return [];
    const place = {
      document: last.review.id,
      type: last.review.type,
      path: ['progress', last.entry.id],
    };
    return [{ value: { goal, reviews: run.map(({ review }) => review), entry: last.entry }, place }];
  });
}

/** What of a goal is work: a new date alone changes nothing. */
const workOf = ({ interventions, objectives, status, addresses }: Goal): string =>
  plainWords(
    JSON.stringify([
      interventions.map(({ technique, modality, frequency }) => [technique, modality, frequency]),
      objectives.map(({ objective }) => objective),
      [status, addresses],
    ]),
  );

/** Whether a plan that came after a day works on the goal in another way than the plan before. */
function wasReplanned(chart: Chart, goal: string, since: string): boolean {
  const versions = signed(chart, 'treatment-plan').map(plan => ({
    isNew: plan.signature.on >= since,
    work: plan.body.goals.filter(({ id }) => id === goal).map(workOf)[0],
    services: plainWords(JSON.stringify(plan.body.services)),
  }));
  return versions.some(({ isNew, work, services }, nth) => {
    const before = versions[nth - 1];
    return isNew && before !== undefined && (before.work !== work || before.services !== services);
  });
}

/** Whether a review changed the course in words: of the plan, or of the goal. */
function isAnswered({ reviews, entry }: Standstill): boolean {
  const changes = reviews.at(-1)?.body.changes?.trim() ?? '';
  const isChanged = changes !== '' && !/^(?:none|no changes?|nothing|unchanged)\b/i.test(changes);
  const isDecided = entry.decision !== undefined && entry.decision !== 'continue';
  return isDecided || isChanged || justifiesGoingOn(entry.reason ?? '').holds;
}

export const noProgressAnswered = defineRule({
  id: 'review.no-progress-answered',
  standsIn: ['plan-review'],
  messages: {
    unanswered:
      'The goal “{goal}” has not moved since {since}, over {count} reviews; nothing was changed and nothing says why it goes on as before.',
  },
  parameters: z.object({ nonProgressReviews: z.number() }),
  subjects: (chart, { nonProgressReviews }) => standstills(chart, nonProgressReviews),

  check(standstill, { chart, fail }) {
    const [first] = standstill.reviews;
    if (!first || isAnswered(standstill)) return undefined;
    if (wasReplanned(chart, standstill.goal, documentDate(first))) return undefined;
    const goal = signed(chart, 'treatment-plan')
      .flatMap(({ body }) => body.goals)
      .findLast(({ id }) => id === standstill.goal);
    const words = {
      goal: goal ? goalName(goal) : 'no longer in the plan',
      since: dayInWords(documentDate(first), chart.today),
      count: standstill.reviews.length,
    };
    return fail('unanswered', words, { at: ['decision'] });
  },
});
