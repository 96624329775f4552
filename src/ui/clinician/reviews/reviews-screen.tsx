import { Link, useParams } from 'wouter';
import type { Role } from '../../../clinical/policy.ts';
import { quarterForm } from '../../../clinical/reviews/quarter.ts';
import { Empty } from '../../parts/empty.tsx';
import { Page } from '../../parts/page.tsx';
import { useSession } from '../session.ts';
import { CorrectionsPart } from './corrections-part.tsx';
import { QuarterList } from './quarter-list.tsx';
import { QuarterPart } from './quarter-part.tsx';
import { reviewsAddress } from './review-addresses.ts';
import classes from './reviews.module.css';
import { TrendPart } from './trend-part.tsx';

const reviewing: readonly Role[] = ['admin', 'supervisor', 'compliance'];
const parts = [
  { key: '', name: 'Quarters', isForReviewers: true },
  { key: 'actions', name: 'Corrective actions', isForReviewers: false },
  { key: 'trend', name: 'Trend', isForReviewers: true },
];

/** Reviews of records by colleagues: the sample of each quarter, what is to be put right, and how it develops. */
export function ReviewsScreen() {
  const { part = '' } = useParams<{ part?: string }>();
  const { person } = useSession();
  const reviews = person.roles.some(role => reviewing.includes(role));
  const mine = parts.filter(({ isForReviewers }) => reviews || !isForReviewers);
  const at = quarterForm.test(part) ? '' : part;
  return (
    <Page title="Record reviews" lead={<Link href="/record-check">Record check</Link>}>
      <nav aria-label="Record reviews" data-screen-only>
        <ul className={classes['nav']}>
          {mine.map(({ key, name }) => (
            <li key={key}>
              <Link href={reviewsAddress(key)} aria-current={key === at ? 'page' : undefined}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Part part={part} reviews={reviews} />
    </Page>
  );
}

function Part({ part, reviews }: { readonly part: string; readonly reviews: boolean }) {
  if (part === 'actions') return <CorrectionsPart />;
  if (!reviews) return <Empty says="Records are reviewed by compliance reviewers and supervisors." />;
  if (part === '') return <QuarterList />;
  if (part === 'trend') return <TrendPart />;
  if (quarterForm.test(part)) return <QuarterPart key={part} quarter={part} />;
  return <Empty says="There is no such quarter." />;
}
