import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { Link } from 'wouter';
import { setCoverageRoute } from '../../../server/contracts/coverages.ts';
import { listPayersRoute } from '../../../server/contracts/payers.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useAct } from '../../calls/use-act.ts';
import { useRead } from '../../calls/use-read.ts';
import { Notice } from '../../parts/notice.tsx';
import { SelectLine } from '../../parts/select-line.tsx';
import { TextLine } from '../../parts/text-line.tsx';
import { TickLine } from '../../parts/tick-line.tsx';
import classes from './client.module.css';

interface SetCoverageProps {
  readonly client: string;
  /** The day that is proposed. */
  readonly from: string;
  /** Whether nobody pays yet. */
  readonly isFirst: boolean;
  readonly onDone: () => void;
}

/** Says who pays for a client from a day on. */
export function SetCoverage({ client, from, isFirst, onDone }: SetCoverageProps) {
  const { api } = useSurroundings();
  const queries = useQueryClient();
  const { value } = useRead(listPayersRoute, {});
  const payers = value?.payers.filter(({ isActive }) => isActive) ?? [];
  const [answers, setAnswers] = useState({ payer: '', memberNumber: '', from, until: '' });
  const [replaces, setReplaces] = useState(true);
  const { run, isRunning, refusal } = useAct(() => {
    const { payer, from: day, memberNumber, until } = answers;
    const more = { ...(memberNumber.trim() !== '' && { memberNumber }), ...(until !== '' && { until }) };
    return api.call(setCoverageRoute, { params: { client }, body: { payer, from: day, replaces, ...more } });
  });
  const set = (name: keyof typeof answers) => (typed: string) =>
    setAnswers(now => ({ ...now, [name]: typed }));
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!(await run()).ok) return;
    await queries.invalidateQueries();
    onDone();
  };
  if (value && payers.length === 0)
    return (
      <p className={classes['none']}>
        No payer is named yet: <Link href="/practice/payers">the practice’s payers</Link>.
      </p>
    );
  return (
    <form className={classes['smallForm']} onSubmit={event => void submit(event)} noValidate>
      {refusal && <Notice>{refusal.message}</Notice>}
      <SelectLine
        label="Payer"
        value={answers.payer}
        options={{ '': 'Choose…', ...Object.fromEntries(payers.map(({ id, name }) => [id, name])) }}
        wrong={refusal?.fields?.['payer']}
        onPick={set('payer')}
      />
      <TextLine label="Member number" value={answers.memberNumber} onType={set('memberNumber')} />
      <TextLine
        label="Pays from"
        type="date"
        value={answers.from}
        wrong={refusal?.fields?.['from']}
        onType={set('from')}
      />
      <TextLine
        label="Until, where it is known"
        type="date"
        value={answers.until}
        wrong={refusal?.fields?.['until']}
        onType={set('until')}
      />
      {!isFirst && (
        <TickLine label="Whoever paid until then pays no longer" isOn={replaces} onTurn={setReplaces} />
      )}
      <div className={classes['actions']}>
        <Button type="submit" disabled={answers.payer === ''} loading={isRunning}>
          Keep
        </Button>
        <Button variant="subtle" onClick={onDone}>
          Back
        </Button>
      </div>
    </form>
  );
}
