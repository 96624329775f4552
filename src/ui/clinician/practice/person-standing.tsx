import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  deactivatePersonRoute,
  type PersonView,
  reactivatePersonRoute,
  resetSecretRoute,
} from '../../../server/contracts/people.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useAct } from '../../calls/use-act.ts';
import { Notice } from '../../parts/notice.tsx';
import { TextLine } from '../../parts/text-line.tsx';
import classes from './practice.module.css';

interface StandingProps {
  readonly person: PersonView;
  readonly onDone: () => void;
}

/** Whether a person may come in, and with which secret. */
export function PersonStanding({ person, onDone }: StandingProps) {
  const { api } = useSurroundings();
  const queries = useQueryClient();
  const [secret, setSecret] = useState('');
  const params = { person: person.id };
  const turn = useAct(() =>
    api.call(person.isActive ? deactivatePersonRoute : reactivatePersonRoute, { params }),
  );
  const reset = useAct(() => api.call(resetSecretRoute, { params, body: { secret } }));
  const finish = async (act: () => Promise<{ readonly ok: boolean }>) => {
    if (!(await act()).ok) return;
    await queries.invalidateQueries();
    onDone();
  };
  const refusal = turn.refusal ?? reset.refusal;
  return (
    <section className={classes['standing']}>
      <h3>The way in</h3>
      {refusal && <Notice>{refusal.message}</Notice>}
      <div className={classes['row']}>
        <TextLine
          label="New first secret"
          type="password"
          autoComplete="new-password"
          help="Ends all their sessions; they change it when they come in."
          value={secret}
          wrong={reset.refusal?.fields?.['secret']}
          onType={setSecret}
        />
        <Button
          variant="default"
          disabled={secret === ''}
          loading={reset.isRunning}
          onClick={() => void finish(reset.run)}
        >
          Give it
        </Button>
      </div>
      <Button variant="default" loading={turn.isRunning} onClick={() => void finish(turn.run)}>
        {person.isActive ? `${person.name} no longer works here` : `${person.name} is back`}
      </Button>
    </section>
  );
}
