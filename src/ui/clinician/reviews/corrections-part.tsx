import { useEffect } from 'react';
import { listCorrectionsRoute } from '../../../server/contracts/reviews.ts';
import { useRead } from '../../calls/use-read.ts';
import { Empty } from '../../parts/empty.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useSession } from '../session.ts';
import { CorrectionItem } from './correction-item.tsx';
import classes from './reviews.module.css';

/** Corrective actions: one's own first, then what waits for a reviewer's word, then the rest. */
export function CorrectionsPart() {
  const { person } = useSession();
  const { value, refusal } = useRead(listCorrectionsRoute, {});
  useEffect(() => {
    const wanted = value && document.getElementById(location.hash.slice(1));
    wanted?.scrollIntoView();
  }, [value]);
  if (refusal) return <Notice>{refusal.message}</Notice>;
  if (!value) return null;
  const isOpen = (standing: string) => standing === 'open' || standing === 'overdue';
  const mine = value.corrections.filter(
    ({ responsible, standing }) => responsible.id === person.id && isOpen(standing),
  );
  const toSettle = value.corrections.filter(({ id }) => value.toSettle.includes(id));
  const rest = value.corrections.filter(each => !mine.includes(each) && !toSettle.includes(each));
  const groups = [
    { heading: 'To be done by you', corrections: mine },
    { heading: 'Done, and waiting for your word', corrections: toSettle },
    { heading: 'Under way', corrections: rest.filter(({ standing }) => standing !== 'confirmed') },
    { heading: 'Confirmed', corrections: rest.filter(({ standing }) => standing === 'confirmed') },
  ].filter(({ corrections }) => corrections.length > 0);
  if (groups.length === 0) return <Empty says="There is nothing to be put right out of a review." />;
  return groups.map(({ heading, corrections }) => (
    <section key={heading} className={classes['group']}>
      <h2>{heading}</h2>
      <ul className={classes['list']}>
        {corrections.map(correction => (
          <CorrectionItem
            key={correction.id}
            correction={correction}
            isMine={mine.includes(correction)}
            isToSettle={toSettle.includes(correction)}
          />
        ))}
      </ul>
    </section>
  ));
}
