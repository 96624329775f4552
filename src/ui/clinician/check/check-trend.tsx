import { checkTrendRoute, type TrendLine } from '../../../server/contracts/record-check.ts';
import { useRead } from '../../calls/use-read.ts';
import { Empty } from '../../parts/empty.tsx';
import { Notice } from '../../parts/notice.tsx';
import { changeWords, quarterWords } from './check-words.ts';
import classes from './check.module.css';

/** How the findings have changed from quarter to quarter, as the last whole sweep of each counted them. */
export function CheckTrend() {
  const { value, refusal, isLoading } = useRead(checkTrendRoute, {});
  if (refusal) return <Notice>{refusal.message}</Notice>;
  if (!value) return isLoading ? <p className={classes['left']}>Reading…</p> : undefined;
  const { quarters, rules, clinicians } = value;
  if (quarters.length === 0)
    return (
      <Empty says="There is nothing to compare yet: a quarter is counted when all records were checked in it." />
    );
  const whole: readonly TrendLine[] = [
    { key: 'findings', name: 'Findings', findings: quarters.map(each => each.findings) },
    { key: 'required', name: 'Of what is required', findings: quarters.map(each => each.required) },
    { key: 'records', name: 'Records', findings: quarters.map(each => each.records) },
    { key: 'claims', name: 'Billed sessions that fail', findings: quarters.map(each => each.claimsFailing) },
    { key: 'minutes', name: 'Minutes at stake', findings: quarters.map(each => each.minutesAtStake) },
  ];
  const columns = quarters.map(({ quarter }) => quarter);
  return (
    <>
      <TrendTable title="All records" of="What" lines={whole} quarters={columns} />
      <TrendTable title="By rule" of="Rule" lines={rules} quarters={columns} />
      <TrendTable title="By clinician" of="Clinician" lines={clinicians} quarters={columns} />
      <p className={classes['left']}>
        Findings that were answered are not counted. The last whole check of each quarter stands for it.
      </p>
    </>
  );
}

interface TableProps {
  readonly title: string;
  /** What a line is of. */
  readonly of: string;
  readonly lines: readonly TrendLine[];
  readonly quarters: readonly string[];
}

function TrendTable({ title, of, lines, quarters }: TableProps) {
  if (lines.length === 0) return undefined;
  return (
    <table className={classes['table']}>
      <caption className={classes['caption']}>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          {quarters.map(quarter => (
            <th key={quarter} scope="col">
              {quarterWords(quarter)}
            </th>
          ))}
          <th scope="col">Since the quarter before</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, name, findings }) => (
          <tr key={key}>
            <th scope="row">{name ?? 'The record as a whole'}</th>
            {findings.map((count, nth) => (
              <td key={quarters[nth]} data-head={quarterWords(quarters[nth] ?? '')}>
                {count.toLocaleString('en-US')}
              </td>
            ))}
            <td data-head="Since the quarter before">{changeWords(findings)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
