import { Link } from 'wouter';
import type { CorrectionView } from '../../../server/contracts/reviews.ts';
import { dayWords } from '../../parts/day-words.ts';
import { momentWords } from '../../parts/moment-words.ts';
import { clientAddress } from '../document-address.ts';
import { useSession } from '../session.ts';
import { FinishCorrection } from './finish-correction.tsx';
import { answerWords, standingWords, stepWords } from './review-words.ts';
import classes from './reviews.module.css';
import { SettleCorrection } from './settle-correction.tsx';

interface ItemProps {
  readonly correction: CorrectionView;
  readonly isMine: boolean;
  readonly isToSettle: boolean;
}

/** One corrective action: what, why, who, by when, all that became of it, and the next step. */
export function CorrectionItem({ correction, isMine, isToSettle }: ItemProps) {
  const { practice } = useSession();
  const { client, episode, line, what, responsible, askedBy, steps, standing } = correction;
  return (
    <li id={correction.id} className={classes['action']}>
      <p className={classes['title']}>{what}</p>
      <p>
        <Link href={clientAddress(client.id, episode)}>{client.name}</Link>
        {` · ${responsible.name} · `}
        <span className={standing === 'overdue' ? classes['late'] : undefined}>
          {standingWords(correction)}
        </span>
      </p>
      <p className={classes['quiet']}>
        {askedBy.name}, {dayWords(correction.askedAt.slice(0, 10))}, about: “{line.says}”
        {[answerWords(line.answer), line.comment].filter(Boolean).map(words => ` – ${words ?? ''}`)}
      </p>
      {steps.length > 0 && (
        <ol className={classes['steps']}>
          {steps.map(({ at, by, kind, words, dueOn }) => (
            <li key={at}>
              {by.name} {stepWords[kind]}, {momentWords(at, practice.timeZone)}
              {words !== undefined && `: ${words}`}
              {dueOn !== undefined && ` (now due ${dayWords(dueOn)})`}
            </li>
          ))}
        </ol>
      )}
      {isMine && <FinishCorrection correction={correction} />}
      {isToSettle && <SettleCorrection correction={correction} />}
    </li>
  );
}
