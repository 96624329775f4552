import { dayWords } from '../../parts/day-words.ts';
import { momentWords } from '../../parts/moment-words.ts';
import { quarterWords } from '../../../clinical/reviews/quarter.ts';
import { readReviewQuarterRoute, type ReviewQuarterView } from '../../../server/contracts/reviews.ts';
import { useRead } from '../../calls/use-read.ts';
import { Empty } from '../../parts/empty.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useSession } from '../session.ts';
import { DrawPart } from './draw-form.tsx';
import classes from './reviews.module.css';
import { WorksheetRows } from './worksheet-rows.tsx';

/** The sample of a quarter: what was drawn from how many, how far each review is, and drawing more. */
export function QuarterPart({ quarter }: { readonly quarter: string }) {
  const { value, refusal } = useRead(readReviewQuarterRoute, { params: { quarter } });
  if (refusal) return <Notice>{refusal.message}</Notice>;
  if (!value) return null;
  const alone = value.worksheets.filter(({ reviewer }) => reviewer === undefined).length;
  return (
    <>
      <h2 className={classes['quarter']}>
        The {quarterWords(quarter)}
        <span className={classes['quiet']}>
          {dayWords(value.from)} to {dayWords(value.until)}
        </span>
      </h2>
      {alone > 0 && (
        <Notice role="status">
          {alone === 1 ? 'One record has' : `${alone} records have`} no reviewer: everybody in the practice
          who reviews has worked on {alone === 1 ? 'it' : 'them'}. Ask a colleague from outside to join as a
          reviewer, or give another person here that role.
        </Notice>
      )}
      {value.worksheets.length > 0 && <WorksheetRows view={value} />}
      {value.worksheets.length === 0 && <NothingDrawn view={value} />}
      {value.draws.length > 0 && <Draws view={value} />}
      {value.mayDraw && <DrawPart quarter={quarter} isFirst={value.draws.length === 0} />}
    </>
  );
}

function NothingDrawn({ view }: { readonly view: ReviewQuarterView }) {
  const says = view.isWhole
    ? 'No record has been drawn for this quarter yet.'
    : 'No record of this quarter waits for your review.';
  return <Empty says={says} />;
}

function Draws({ view }: { readonly view: ReviewQuarterView }) {
  const { practice } = useSession();
  return (
    <ul className={classes['draws']}>
      {view.draws.map(({ id, by, at, from, size, seed }) => (
        <li key={id} className={classes['quiet']}>
          Drawn by {by.name}, {momentWords(at, practice.timeZone)}, from {from.open} open and {from.closed}{' '}
          closed records:{' '}
          {size.by === 'number'
            ? `${size.open} open and ${size.closed} closed of each clinician`
            : `${size.percent} % of each clinician’s`}
          . Seed <code>{seed}</code>
        </li>
      ))}
    </ul>
  );
}
