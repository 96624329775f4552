import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import {
  changePracticeRoute,
  type PracticeView,
  readPracticeRoute,
} from '../../../server/contracts/practice.ts';
import { listRuleSetsRoute } from '../../../server/contracts/record-check.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useAct } from '../../calls/use-act.ts';
import { useRead } from '../../calls/use-read.ts';
import { Notice } from '../../parts/notice.tsx';
import { SelectLine } from '../../parts/select-line.tsx';
import { TextLine } from '../../parts/text-line.tsx';
import { timeZones } from '../../parts/time-zones.ts';
import { useSession } from '../session.ts';
import classes from './practice.module.css';

/** What the practice is called, by which clock and which rules it goes. */
export function PracticeSettings() {
  const { value, refusal } = useRead(readPracticeRoute, {});
  return (
    <section>
      <h2 className={classes['heading']}>Settings and rule set</h2>
      {refusal && <Notice>{refusal.message}</Notice>}
      {value && <SettingsForm practice={value} />}
    </section>
  );
}

function SettingsForm({ practice }: { readonly practice: PracticeView }) {
  const { api } = useSurroundings();
  const { person } = useSession();
  const queries = useQueryClient();
  const sets = useRead(listRuleSetsRoute, {});
  const { name, timeZone, ruleSet, idleMinutes } = practice;
  const [answers, setAnswers] = useState({ name, timeZone, ruleSet, idleMinutes: String(idleMinutes) });
  const [isKept, setKept] = useState(false);
  const { run, isRunning, refusal } = useAct(() =>
    api.call(changePracticeRoute, { body: { ...answers, idleMinutes: Number(answers.idleMinutes) } }),
  );
  const set = (name: keyof typeof answers) => (value: string) => {
    setKept(false);
    setAnswers(now => ({ ...now, [name]: value }));
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const result = await run();
    setKept(result.ok);
    if (result.ok) await queries.invalidateQueries();
  };
  const mayChange = person.roles.includes('admin');
  return (
    <form className={classes['form']} onSubmit={event => void submit(event)} noValidate>
      {refusal && <Notice>{refusal.message}</Notice>}
      <TextLine
        label="Name of the practice"
        value={answers.name}
        wrong={refusal?.fields?.['name']}
        readOnly={!mayChange}
        onType={set('name')}
      />
      <SelectLine
        label="Time zone"
        value={answers.timeZone}
        options={timeZones.all}
        help="Decides on which day a note was due."
        onPick={set('timeZone')}
      />
      <SelectLine
        label="Rule set"
        value={answers.ruleSet}
        options={Object.fromEntries((sets.value?.ruleSets ?? []).map(({ id, name: says }) => [id, says]))}
        help="The core rules always hold; a payer’s rules stand beside them."
        onPick={set('ruleSet')}
      />
      <TextLine
        label="Lock after so many idle minutes"
        inputMode="numeric"
        value={answers.idleMinutes}
        wrong={refusal?.fields?.['idleMinutes']}
        readOnly={!mayChange}
        onType={set('idleMinutes')}
      />
      {mayChange && (
        <div className={classes['actions']}>
          <Button type="submit" loading={isRunning}>
            Keep
          </Button>
          <p role="status">{isKept && 'Kept.'}</p>
        </div>
      )}
    </form>
  );
}
