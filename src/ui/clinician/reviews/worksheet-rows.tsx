import { useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import {
  assignReviewRoute,
  type ReviewQuarterView,
  type WorksheetListed,
} from '../../../server/contracts/reviews.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useAct } from '../../calls/use-act.ts';
import { dayWords } from '../../parts/day-words.ts';
import { Notice } from '../../parts/notice.tsx';
import { useSession } from '../session.ts';
import { worksheetAddress } from './review-addresses.ts';
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
            <Reviewer each={each} view={view} isMine={isMine} />
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

interface ReviewerProps {
  readonly each: WorksheetListed;
  readonly view: ReviewQuarterView;
  readonly isMine: boolean;
}

/** Who reviews; as long as it is not signed it can be given to somebody else who may. */
function Reviewer({ each, view, isMine }: ReviewerProps) {
  const { api } = useSurroundings();
  const queries = useQueryClient();
  const { run, isRunning, refusal } = useAct((reviewer: string) =>
    api.call(assignReviewRoute, { params: { worksheet: each.id }, body: { reviewer } }),
  );
  const others = view.reviewers.filter(({ id }) => id === each.reviewer?.id || !each.concerned.includes(id));
  const give = async (reviewer: string) => {
    await run(reviewer);
    await queries.invalidateQueries();
  };
  const canGive = each.standing !== 'signed' && others.some(({ id }) => id !== each.reviewer?.id);
  return (
    <span>
      {canGive ? (
        <select
          className={classes['select']}
          aria-label={`Reviewer of ${each.client.name}`}
          value={each.reviewer?.id ?? ''}
          disabled={isRunning}
          onChange={event => void give(event.target.value)}
        >
          {!each.reviewer && <option value="">Nobody yet</option>}
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      ) : (
        <span className={classes['quiet']}>
          {isMine
            ? 'You review'
            : each.reviewer
              ? `Reviewed by ${each.reviewer.name}`
              : 'Nobody may review it'}
        </span>
      )}
      {each.needsOther && (
        <span className={classes['late']}> has worked on the record meanwhile: choose somebody else</span>
      )}
      {refusal && <Notice>{refusal.message}</Notice>}
    </span>
  );
}
