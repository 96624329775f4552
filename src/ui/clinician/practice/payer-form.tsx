import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { addPayerRoute, changePayerRoute, type PayerListed } from '../../../server/contracts/payers.ts';
import type { RuleSetView } from '../../../server/contracts/record-check.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useAct } from '../../calls/use-act.ts';
import { Notice } from '../../parts/notice.tsx';
import { SelectLine } from '../../parts/select-line.tsx';
import { standingWords } from '../../parts/standing-words.ts';
import { TextLine } from '../../parts/text-line.tsx';
import { TickLine } from '../../parts/tick-line.tsx';
import classes from './practice.module.css';

interface PayerFormProps {
  /** Absent for somebody new. */
  readonly payer: PayerListed | undefined;
  readonly sets: readonly RuleSetView[];
  readonly onDone: () => void;
}

/** Name, rule set and standing of a payer. */
export function PayerForm({ payer, sets, onDone }: PayerFormProps) {
  const { api } = useSurroundings();
  const queries = useQueryClient();
  const [answers, setAnswers] = useState({
    name: payer?.name ?? '',
    ruleSet: payer?.ruleSet ?? '',
    isSelfPay: payer?.isSelfPay ?? false,
    isActive: payer?.isActive ?? true,
  });
  const { run, isRunning, refusal } = useAct(() => {
    const { ruleSet, ...rest } = answers;
    const body = ruleSet === '' ? rest : { ...rest, ruleSet };
    return payer
      ? api.call(changePayerRoute, { params: { payer: payer.id }, body })
      : api.call(addPayerRoute, { body });
  });
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!(await run()).ok) return;
    await queries.invalidateQueries();
    onDone();
  };
  const set = sets.find(({ id }) => id === answers.ruleSet);
  return (
    <form className={classes['form']} onSubmit={event => void submit(event)} noValidate>
      {refusal && <Notice>{refusal.message}</Notice>}
      <TextLine
        label="Name"
        value={answers.name}
        wrong={refusal?.fields?.['name']}
        isFirst
        onType={name => setAnswers(now => ({ ...now, name }))}
      />
      <SelectLine
        label="Checked by"
        value={answers.ruleSet}
        options={{
          '': 'The rule set the practice chose',
          ...Object.fromEntries(sets.map(({ id, name }) => [id, name])),
        }}
        wrong={refusal?.fields?.['ruleSet']}
        help={set ? standingWords(set.standing) : 'What this payer would look for in a record.'}
        onPick={ruleSet => setAnswers(now => ({ ...now, ruleSet }))}
      />
      <TickLine
        label="The client pays, without an insurer"
        isOn={answers.isSelfPay}
        onTurn={isSelfPay => setAnswers(now => ({ ...now, isSelfPay }))}
      />
      {payer && (
        <TickLine
          label="Still in use: offered when a coverage begins"
          isOn={answers.isActive}
          onTurn={isActive => setAnswers(now => ({ ...now, isActive }))}
        />
      )}
      <div className={classes['actions']}>
        <Button type="submit" loading={isRunning}>
          Keep
        </Button>
        <Button variant="subtle" onClick={onDone}>
          Back
        </Button>
      </div>
    </form>
  );
}
