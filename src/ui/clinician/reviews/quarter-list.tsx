import { Link } from 'wouter';
import { quarterWords } from '../../../clinical/reviews/quarter.ts';
import { listReviewsRoute } from '../../../server/contracts/reviews.ts';
import type { ReplyOf } from '../../../server/contracts/contract.ts';
import { useRead } from '../../calls/use-read.ts';
import { Notice } from '../../parts/notice.tsx';
import { reviewsAddress } from './review-addresses.ts';
import classes from './reviews.module.css';
import { ShareBar } from './share-bar.tsx';

type Quarter = ReplyOf<typeof listReviewsRoute>['quarters'][number];

/** The quarters, the latest first, each with how far its reviews are. */
export function QuarterList() {
  const { value, refusal } = useRead(listReviewsRoute, {});
  if (refusal) return <Notice>{refusal.message}</Notice>;
  return (
    <>
      <p className={classes['explains']}>
        Each quarter some records, open and closed, are drawn at random and read by somebody who has not
        worked on them.
      </p>
      <ul className={classes['list']}>
        {value?.quarters.map(quarter => (
          <li key={quarter.quarter} className={classes['item']}>
            <Link href={reviewsAddress(quarter.quarter)} className={classes['title']}>
              {capital(quarterWords(quarter.quarter))}
            </Link>
            <span>{standing(quarter, value.mayDraw)}</span>
            {quarter.drawn > 0 && (
              <ShareBar
                share={quarter.signed / quarter.drawn}
                says={`${quarter.signed} of ${quarter.drawn}`}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function standing(quarter: Quarter, mayDraw: boolean): string {
  if (quarter.drawn === 0) return mayDraw ? 'Nothing drawn yet' : 'No records were drawn';
  const parts = [
    `${quarter.open} open, ${quarter.closed} closed`,
    quarter.mine > 0 ? `${quarter.mine} waiting for you` : '',
    quarter.withoutReviewer > 0 ? `${quarter.withoutReviewer} without a reviewer` : '',
    quarter.corrections > 0 ? `${quarter.corrections} corrective actions under way` : '',
  ];
  return parts.filter(Boolean).join(' · ');
}
