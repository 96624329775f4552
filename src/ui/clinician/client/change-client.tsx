import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import type { Client } from '../../../clinical/chart.ts';
import { changeClientRoute } from '../../../server/contracts/clients.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useAct } from '../../calls/use-act.ts';
import { Notice } from '../../parts/notice.tsx';
import { answersOf, givenAnswers } from '../clients/client-answers.ts';
import { ClientLines } from '../clients/client-lines.tsx';
import classes from './client.module.css';

interface ChangeProps {
  readonly client: Client;
  readonly onDone: () => void;
}

/** Changes what is known about a client outside of every document. */
export function ChangeClient({ client, onDone }: ChangeProps) {
  const { api } = useSurroundings();
  const queries = useQueryClient();
  const [answers, setAnswers] = useState(() => answersOf(client));
  const { run, isRunning, refusal } = useAct(() =>
    api.call(changeClientRoute, { params: { client: client.id }, body: givenAnswers(answers) }),
  );
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const result = await run();
    if (!result.ok) return;
    await queries.invalidateQueries();
    onDone();
  };
  return (
    <form className={classes['smallForm']} onSubmit={event => void submit(event)} noValidate>
      {refusal && <Notice>{refusal.message}</Notice>}
      <ClientLines
        answers={answers}
        fields={refusal?.fields}
        isCovered={client.coverages !== undefined}
        onChange={setAnswers}
      />
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
