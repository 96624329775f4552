import type { Thread } from '../../../clinical/thread.ts';
import type { ThreadNode } from '../../../clinical/thread/node.ts';
import { step } from '../../../clinical/thread/walk.ts';
import { asText } from '../../form/as-text.ts';
import { dayWords } from '../../parts/day-words.ts';

/** A rating from 0 to 10 on a day. */
export interface RatedDay {
  readonly on: string;
  readonly rating: number;
}

/** A goal with how far it has come. */
export interface GoalProgress {
  readonly key: string;
  readonly clientWords: string;
  readonly clinicalWording: string;
  readonly place: ThreadNode['places'][number] | undefined;
  /** "Count, 0 to 8 by 30 Jun 2026"; empty while the measure is not written. */
  readonly measure: string;
  /** Set once the goal is no longer pursued: met, deferred, stopped. */
  readonly ended?: string;
  /** The ratings of the sessions that worked on it, oldest first; of several on one day the last. */
  readonly ratings: readonly RatedDay[];
}

const measures: Readonly<Record<string, string>> = {
  rating: 'Rating',
  count: 'Count',
  percentage: 'Percentage',
};
const endings: Readonly<Record<string, string>> = { met: 'Met', deferred: 'Deferred', stopped: 'Stopped' };

/** The goals of a thread in the order they were set, each with its ratings. */
export function goalProgress(thread: Thread): GoalProgress[] {
  return thread.nodes
    .filter(({ kind }) => kind === 'goal')
    .map(goal => {
      const { clientWords, clinicalWording, status } = goal.answers;
      const ended = endings[asText(status)];
      return {
        key: goal.key,
        clientWords: asText(clientWords),
        clinicalWording: asText(clinicalWording),
        place: goal.places.at(-1),
        measure: measureWords(goal),
        ...(ended === undefined ? {} : { ended }),
        ratings: ratingsOf(thread, goal),
      };
    });
}

function measureWords({ answers }: ThreadNode): string {
  const kind = asText(answers['measuredBy']);
  const by = kind === 'instrument' ? asText(answers['instrument']) : (measures[kind] ?? '');
  const [baseline, target, date] = ['baseline', 'target', 'targetDate'].map(name => asText(answers[name]));
  if (!baseline || !target) return '';
  return `${by === '' ? 'From' : `${by},`} ${baseline} to ${target}${date ? ` by ${dayWords(date)}` : ''}`;
}

/** Goal, then its objectives and interventions, then the pieces of work that served them. */
function ratingsOf(thread: Thread, goal: ThreadNode): RatedDay[] {
  const parts = [goal, ...step(thread, goal.key, 'ahead')];
  const works = parts.flatMap(part => step(thread, part.key, 'ahead')).filter(({ kind }) => kind === 'work');
  const rated = works.flatMap(({ since, answers }) => {
    const rating = answers['rating'];
    return typeof rating === 'number' ? [{ on: since, rating }] : [];
  });
  const byDay = new Map(rated.map(day => [day.on, day]));
  return [...byDay.values()].sort((a, b) => a.on.localeCompare(b.on));
}
