import type { ReactNode } from 'react';
import { reviewTrendRoute } from '../../../server/contracts/reviews.ts';
import type { ReplyOf } from '../../../server/contracts/contract.ts';
import { useRead } from '../../calls/use-read.ts';
import { Empty } from '../../parts/empty.tsx';
import { Notice } from '../../parts/notice.tsx';
import classes from './reviews.module.css';
import { ShareBar } from './share-bar.tsx';

type Trend = ReplyOf<typeof reviewTrendRoute>;
type Share = Trend['quarters'][number]['all'];

const mostQuarters = 6;
const quarterShort = (quarter: string): string => quarter.replace('-', ' ');

/** The share of yes by quarter: in all, by question, and by clinician for those who may see it. */
export function TrendPart() {
  const { value, refusal } = useRead(reviewTrendRoute, {});
  if (refusal) return <Notice>{refusal.message}</Notice>;
  if (!value) return null;
  const quarters = value.quarters.slice(-mostQuarters);
  if (quarters.length === 0) return <Empty says="There is no trend before the first records are drawn." />;
  const people = new Map(
    quarters.flatMap(each => each.clinicians.map(({ person }) => [person.id, person.name] as const)),
  );
  return (
    <>
      <p className={classes['explains']}>
        The share is “yes” among the answers that applied. It tells of the records that were drawn, few as
        they may be, and judges nobody.
      </p>
      <TrendTable caption="In all" quarters={quarters}>
        <tr>
          <th scope="row">Records reviewed</th>
          {quarters.map(({ quarter, reviewed, required }) => (
            <td key={quarter} data-label={quarterShort(quarter)}>
              {reviewed} of {required}
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">Yes, in all</th>
          {quarters.map(({ quarter, all }) => (
            <Cell key={quarter} quarter={quarter} share={all} />
          ))}
        </tr>
      </TrendTable>
      <TrendTable caption="By question" quarters={quarters}>
        {value.questions.map(({ id, asks }) => (
          <tr key={id}>
            <th scope="row">{asks}</th>
            {quarters.map(({ quarter, questions }) => (
              <Cell key={quarter} quarter={quarter} share={questions.find(each => each.id === id)} />
            ))}
          </tr>
        ))}
      </TrendTable>
      {people.size > 0 && (
        <TrendTable caption="By clinician" quarters={quarters}>
          {[...people].map(([id, name]) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {quarters.map(({ quarter, clinicians }) => (
                <Cell
                  key={quarter}
                  quarter={quarter}
                  share={clinicians.find(each => each.person.id === id)}
                />
              ))}
            </tr>
          ))}
        </TrendTable>
      )}
    </>
  );
}

interface TableProps {
  readonly caption: string;
  readonly quarters: Trend['quarters'];
  readonly children: ReactNode;
}

function TrendTable({ caption, quarters, children }: TableProps) {
  return (
    <table className={classes['trend']}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          {quarters.map(({ quarter }) => (
            <th key={quarter} scope="col">
              {quarterShort(quarter)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function Cell({ quarter, share }: { readonly quarter: string; readonly share: Share | undefined }) {
  const applied = share ? share.yes + share.partly + share.no : 0;
  return (
    <td data-label={quarterShort(quarter)}>
      <ShareBar share={share?.share} says={`${share?.yes ?? 0} of ${applied}`} />
    </td>
  );
}
