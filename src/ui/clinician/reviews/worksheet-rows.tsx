import { Link } from 'wouter';
import type { ReviewQuarterView, WorksheetListed } from '../../../server/contracts/reviews.ts';
import { dayWords } from '../../parts/day-words.ts';
import { useSession } from '../session.ts';
import { worksheetAddress } from './review-addresses.ts';
import { ReviewerOf } from './reviewer-of.tsx';
import classes from './reviews.module.css';

/** The drawn records, each with its reviewer and how far the review is. */
export function WorksheetRows({ view }: { readonly view: ReviewQuarterView }) {
  const { person } = useSession();
  const seesSigned = person.roles.includes('compliance');
  return (
    <ul className={classes['list']}>
      {view.worksheets.map(each => {
        const isMine = each.reviewer?.id === person.id;
        const opens = isMine || (seesSigned && each.standing === 'signed');
        return (
          <li key={each.id} className={classes['item']}>
            <span className={classes['title']}>
              {opens ? <Link href={worksheetAddress(each.id)}>{each.client.name}</Link> : each.client.name}
              <span className={classes['quiet']}> {each.client.recordNumber}</span>
            </span>
            <span>
              {each.was === 'open' ? 'Open record' : 'Closed record'} of{' '}
              {each.clinicians.map(({ name }) => name).join(', ')}
            </span>
            <span>{standing(each)}</span>
            <ReviewerOf each={each} view={view} isMine={isMine} />
          </li>
        );
      })}
    </ul>
  );
}

function standing({ standing: how, progress, signedOn }: WorksheetListed): string {
  if (how === 'signed') return `Signed ${dayWords(signedOn ?? '')}`;
  return how === 'waiting' ? 'Not begun' : `${progress.done} of ${progress.of} lines`;
}
