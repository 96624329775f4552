import type { RecordCheckView, ScoreOfSet } from '../../../server/contracts/record-check.ts';
import { Empty } from '../../parts/empty.tsx';
import type { CheckFilter } from './check-question.ts';
import { ClaimList } from './claim-list.tsx';
import { counted, percent } from './check-words.ts';
import classes from './check.module.css';

interface SetScoresProps {
  readonly check: RecordCheckView;
  readonly filter: CheckFilter;
}

/** What each rule set says of the records as a whole: the score as reviewers of quality give it, and the sessions as a payer would judge them. */
export function SetScores({ check, filter }: SetScoresProps) {
  if (check.scores.length === 0) return <Empty says="No record has been checked yet." />;
  const names = new Map(check.ruleSets.map(({ id, name }) => [id, name]));
  return (
    <>
      <p className={classes['sum']}>
        {check.claimsFailing === 0
          ? 'No billed session fails under any of these sets.'
          : `${counted(check.claimsFailing, 'billed session')} would fail under at least one of these sets, with ${counted(check.minutesAtStake, 'minute')} at stake.`}
      </p>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">Rule set</th>
            <th scope="col">Records</th>
            <th scope="col">Score, on average</th>
            <th scope="col">Pass mark</th>
            <th scope="col">Billed sessions</th>
            <th scope="col">Minutes at stake</th>
          </tr>
        </thead>
        <tbody>
          {check.scores.map(score => (
            <tr key={`${score.ruleSet} ${score.version}`}>
              <th scope="row">
                {names.get(score.ruleSet) ?? score.ruleSet}{' '}
                <span className={classes['quiet']}>{score.version}</span>
              </th>
              <td data-head="Records">{score.records.toLocaleString('en-US')}</td>
              <td data-head="Score, on average">
                {score.share === undefined ? 'Nothing to score' : percent(score.share)}
              </td>
              <td data-head="Pass mark">{markWords(score)}</td>
              <td data-head="Billed sessions">{claimWords(score)}</td>
              <td data-head="Minutes at stake">{score.claims?.minutes.toLocaleString('en-US')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes['left']}>
        A score is met of met and not met; what nobody could tell is left out. A session is judged whole: one
        required thing that is missing fails it. Goldthread checks records, it does not decide what a payer
        will say.
      </p>
      <ClaimList filter={filter} names={names} />
    </>
  );
}

function markWords({ mark }: ScoreOfSet): string {
  if (!mark) return 'None';
  const open = mark.open > 0 ? `, ${mark.open} undecided` : '';
  return `${percent(mark.share)}: ${mark.passes} reach it, ${mark.fails} do not${open}`;
}

function claimWords({ claims }: ScoreOfSet): string {
  if (!claims) return 'Pays nobody';
  const open = claims.open > 0 ? `, ${claims.open} for a person to look at` : '';
  return `${claims.fails} fail, ${claims.passes} pass${open}`;
}
