import { Link } from 'wouter';
import type { Thread } from '../../../clinical/thread.ts';
import { documentAddress } from '../document-address.ts';
import classes from './client.module.css';
import { type GoalProgress, goalProgress, type RatedDay } from './goal-progress.ts';

/** The goals in the client's words, with how far each has come. */
export function Goals({ thread }: { readonly thread: Thread }) {
  const goals = goalProgress(thread);
  if (goals.length === 0)
    return <p className={classes['none']}>No goals yet. They are set in the treatment plan.</p>;
  return (
    <ul>
      {goals.map(goal => (
        <Goal key={goal.key} goal={goal} />
      ))}
    </ul>
  );
}

function Goal({ goal }: { readonly goal: GoalProgress }) {
  const last = goal.ratings.at(-1);
  const words =
    goal.clientWords === '' ? goal.clinicalWording : `“${goal.clientWords.replace(/^[“"]|[”"]$/g, '')}”`;
  const name = words === '' ? 'A goal without words yet' : words;
  return (
    <li className={classes['goal']} data-ended={goal.ended !== undefined || undefined}>
      <p className={classes['words']}>
        {goal.place ? (
          <Link href={documentAddress(goal.place.document, goal.place.path.join('/'))}>{name}</Link>
        ) : (
          name
        )}
      </p>
      <p className={classes['quiet']}>{[goal.ended, goal.measure].filter(Boolean).join(' · ')}</p>
      {last && (
        <p className={classes['rated']}>
          <Sparkline ratings={goal.ratings} />
          <span>
            {last.rating} of 10<span className={classes['quiet']}> at the last session</span>
          </span>
        </p>
      )}
    </li>
  );
}

const width = 120;
const height = 28;

/** Ratings in their order, from 0 at the foot to 10 at the head. */
function Sparkline({ ratings }: { readonly ratings: readonly RatedDay[] }) {
  const x = (at: number) => 4 + (ratings.length === 1 ? 0 : (at / (ratings.length - 1)) * (width - 8));
  const y = (rating: number) => height - 4 - (rating / 10) * (height - 8);
  const points = ratings.map(({ rating }, at) => `${x(at).toFixed(1)},${y(rating).toFixed(1)}`);
  const words = ratings.map(({ rating }) => rating).join(', ');
  return (
    <svg
      className={classes['spark']}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`Ratings: ${words}`}
    >
      <line x1="0" x2={width} y1={height - 1} y2={height - 1} className={classes['ground']} />
      <polyline points={points.join(' ')} className={classes['way']} />
      <circle
        cx={x(ratings.length - 1)}
        cy={y(ratings.at(-1)?.rating ?? 0)}
        r="3"
        className={classes['now']}
      />
    </svg>
  );
}
