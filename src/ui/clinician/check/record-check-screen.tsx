import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { type RecordCheckView, recordCheckRoute } from '../../../server/contracts/record-check.ts';
import { useRead } from '../../calls/use-read.ts';
import { dayWords } from '../../parts/day-words.ts';
import { Empty } from '../../parts/empty.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { reviewsAddress } from '../reviews/review-addresses.ts';
import { CheckFilters } from './check-filters.tsx';
import { type CheckQuestion, filterOf, filterOfRecords, firstQuestion } from './check-question.ts';
import { CheckTrend } from './check-trend.tsx';
import { checkedWords, counted } from './check-words.ts';
import { closedWords } from './closed-words.ts';
import { FindingGroups } from './finding-groups.tsx';
import { SaveCheck } from './save-check.tsx';
import { SetScores } from './set-scores.tsx';
import { SweepPanel } from './sweep-panel.tsx';
import classes from './check.module.css';

const parts = {
  '/record-check': 'Findings',
  '/record-check/scores': 'Scores and billed sessions',
  '/record-check/quarters': 'Quarter by quarter',
} as const;

/** So often a sweep that somebody else began is looked at again, in milliseconds. */
const pause = 5_000;

/** Every record that is open to the reader, as the rules last found it. */
export function RecordCheckScreen() {
  const [part] = useLocation();
  const [question, setQuestion] = useState(firstQuestion);
  const [isUnderWay, setUnderWay] = useState(false);
  const filter = filterOf(question);
  const { value: check, refusal } = useRead(
    recordCheckRoute,
    { query: filter },
    isUnderWay ? { every: pause } : {},
  );
  const isRunning = check?.sweep?.state === 'running';
  if (isRunning !== isUnderWay) setUnderWay(isRunning);
  return (
    <Page
      title="Record check"
      lead={check && leadWords(check)}
      actions={part !== '/record-check/quarters' && <SaveCheck filter={filter} />}
    >
      <nav aria-label="The record check">
        <ul className={classes['parts']}>
          {Object.entries(parts)
            .filter(([path]) => path !== '/record-check/quarters' || check?.mayCheckAll === true)
            .map(([path, name]) => (
              <li key={path}>
                <Link href={path} aria-current={path === part ? 'page' : undefined}>
                  {name}
                </Link>
              </li>
            ))}
          <li>
            <Link href={reviewsAddress()}>Record reviews</Link>
          </li>
        </ul>
      </nav>
      {refusal && <Notice>{refusal.message}</Notice>}
      {check && <SweepPanel check={check} ruleSet={question.ruleSet} />}
      {part === '/record-check/quarters' ? (
        <CheckTrend />
      ) : (
        <Found part={part} check={check} question={question} onAsk={setQuestion} />
      )}
    </Page>
  );
}

interface FoundProps {
  readonly part: string;
  readonly check: RecordCheckView | undefined;
  readonly question: CheckQuestion;
  readonly onAsk: (question: CheckQuestion) => void;
}

function Found({ part, check, question, onAsk }: FoundProps) {
  const isUpToDate = check !== undefined && (check.due === undefined || check.due === 0);
  return (
    <>
      <CheckFilters
        question={question}
        check={check}
        areFindings={part === '/record-check'}
        onAsk={change => onAsk({ ...question, ...change })}
      />
      <p className={classes['sum']} role="status">
        {isUpToDate && `${counted(check.records, 'record')}, ${counted(check.findings, 'finding')}`}
        {!isUpToDate && 'Looking over the records…'}
      </p>
      {check && <p className={classes['left']}>{closedWords(check.closed)}</p>}
      {check?.readsAll === false && (
        <p className={classes['left']}>
          What a finding says of a client is shown where you are on the treatment team; of the others you see
          which rule, where, and since when.
        </p>
      )}
      {isUpToDate && check.inScope === 0 && <Empty says="There is no record here that is open to you." />}
      {isUpToDate && check.records > 0 && check.findings === 0 && part === '/record-check' && (
        <Empty says="The check finds nothing to mend." />
      )}
      {check && part === '/record-check/scores' && (
        <SetScores check={check} filter={filterOfRecords(question)} />
      )}
      {part === '/record-check' && <FindingGroups filter={filterOf(question)} by={question.by} />}
    </>
  );
}

/** By what was checked, and as on which day. */
function leadWords(check: RecordCheckView): string | undefined {
  const sets = checkedWords(check);
  if (sets === undefined || !check.checkedOn) return undefined;
  const { first, last } = check.checkedOn;
  const days = first === last ? dayWords(last) : `${dayWords(first)} to ${dayWords(last)}`;
  return `Checked against ${sets}, ${days}`;
}
