import type { WorksheetView } from '../../../server/contracts/reviews.ts';
import { dayWords } from '../../parts/day-words.ts';
import { SignatureBlock } from '../../parts/signature-block.tsx';
import { useSession } from '../session.ts';
import { answerWords } from './review-words.ts';
import classes from './reviews.module.css';
import { WorksheetHead } from './worksheet-head.tsx';

/** A worksheet as it reads, on the screen once it is signed and on paper always. */
export function WorksheetPaper({ view }: { readonly view: WorksheetView }) {
  const { practice } = useSession();
  const { answers, checked, asked, signature } = view;
  const headings = [...Map.groupBy(asked?.questions ?? [], ({ heading }) => heading)];
  return (
    <article className={classes['paper']}>
      <header>
        <h1 tabIndex={-1}>Record review</h1>
        <div className={classes['quiet']}>
          <p>{practice.name}</p>
          <WorksheetHead view={view} />
        </div>
      </header>
      <section>
        <h2>What the check found</h2>
        {checked?.findings.length === 0 && <p>It found nothing to mend.</p>}
        <dl className={classes['read']}>
          {checked?.findings.map(finding => {
            const said = answers.findings?.find(({ id }) => id === finding.key);
            return (
              <Line
                key={finding.key}
                asks={finding.message}
                where={finding.isGone ? `${finding.label}; no longer found` : finding.label}
                answer={answerWords(said?.verdict)}
                comment={said?.comment}
              />
            );
          })}
        </dl>
      </section>
      {headings.map(([heading, questions]) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <dl className={classes['read']}>
            {questions.map(({ id, asks }) => {
              const said = answers.questions?.find(each => each.id === id);
              return <Line key={id} asks={asks} answer={answerWords(said?.answer)} comment={said?.comment} />;
            })}
          </dl>
        </section>
      ))}
      {answers.learned !== undefined && (
        <section>
          <h2>For the practice</h2>
          <p className={classes['prose']}>{answers.learned}</p>
        </section>
      )}
      <PlannedOnPaper view={view} />
      {signature && (
        <SignatureBlock
          signature={signature}
          coSignatures={[]}
          timeZone={practice.timeZone}
          {...(view.contentHash === undefined ? {} : { seal: view.contentHash })}
        />
      )}
      <p className={classes['kept']}>
        A review by colleagues, kept by the practice. It is no part of the client’s chart.
      </p>
    </article>
  );
}

interface LineProps {
  readonly asks: string;
  readonly where?: string;
  readonly answer: string | undefined;
  readonly comment: string | undefined;
}

function Line({ asks, where, answer, comment }: LineProps) {
  return (
    <div>
      <dt>
        {asks}
        {where !== undefined && <span className={classes['quiet']}> {where}</span>}
      </dt>
      <dd>
        <span className={classes['said']}>{answer ?? 'Not answered'}</span>
        {comment !== undefined && <p className={classes['prose']}>{comment}</p>}
      </dd>
    </div>
  );
}

/** What was planned with the signature, or is planned so far. */
function PlannedOnPaper({ view: { answers, mayCorrect } }: { readonly view: WorksheetView }) {
  const planned = answers.corrections ?? [];
  if (planned.length === 0) return null;
  return (
    <section>
      <h2>To be put right</h2>
      <dl className={classes['read']}>
        {planned.map(({ id, what, responsible, dueOn }) => (
          <div key={id}>
            <dt className={classes['prose']}>{what}</dt>
            <dd>
              {mayCorrect.find(person => person.id === responsible)?.name}
              {dueOn !== undefined && `, due ${dayWords(dueOn)}`}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
