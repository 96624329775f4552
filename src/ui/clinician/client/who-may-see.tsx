import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ChartReply } from '../../../server/contracts/chart.ts';
import { joinCareTeamRoute, leaveCareTeamRoute } from '../../../server/contracts/episodes.ts';
import { listPeopleRoute } from '../../../server/contracts/people.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useAct } from '../../calls/use-act.ts';
import { useRead } from '../../calls/use-read.ts';
import { Notice } from '../../parts/notice.tsx';
import { SelectLine } from '../../parts/select-line.tsx';
import classes from './client.module.css';

/** The treatment team, to whom the chart is open, and how somebody joins or leaves it. */
export function WhoMaySee({ reply }: { readonly reply: ChartReply }) {
  const { api } = useSurroundings();
  const queries = useQueryClient();
  const episode = reply.chart.episode.id;
  const leave = useAct((person: string) => api.call(leaveCareTeamRoute, { params: { episode, person } }));
  const mayLeave = reply.may.includes('leave-care-team');
  const remove = async (person: string) => {
    const result = await leave.run(person);
    if (result.ok) await queries.invalidateQueries();
  };
  return (
    <>
      {leave.refusal && <Notice>{leave.refusal.message}</Notice>}
      <ul>
        {reply.careTeam.map(({ person }) => (
          <li key={person.id} className={classes['member']}>
            <span>
              {person.name}
              {person.credentials !== '' && `, ${person.credentials}`}
            </span>
            {mayLeave && (
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={`Remove ${person.name} from the team`}
                loading={leave.isRunning}
                onClick={() => void remove(person.id)}
              >
                Remove
              </Button>
            )}
          </li>
        ))}
      </ul>
      {reply.careTeam.length === 0 && <p className={classes['none']}>Nobody is on the treatment team.</p>}
      {reply.may.includes('join-care-team') && <AddToTeam reply={reply} />}
      <p className={classes['quiet']}>
        Everyone else gives a reason first, and is seen doing it. Compliance may read every chart.
      </p>
    </>
  );
}

function AddToTeam({ reply }: { readonly reply: ChartReply }) {
  const { api } = useSurroundings();
  const queries = useQueryClient();
  const [person, setPerson] = useState('');
  const { value } = useRead(listPeopleRoute, {});
  const episode = reply.chart.episode.id;
  const join = useAct(() => api.call(joinCareTeamRoute, { params: { episode }, body: { person } }));
  const members = new Set(reply.careTeam.map(member => member.person.id));
  const others = value?.people.filter(({ id, isActive }) => isActive && !members.has(id)) ?? [];
  if (others.length === 0) return undefined;
  const add = async () => {
    const result = await join.run();
    if (!result.ok) return;
    setPerson('');
    await queries.invalidateQueries();
  };
  return (
    <div className={classes['addMember']}>
      <SelectLine
        label="Open the chart to"
        value={person}
        options={{ '': 'Choose…', ...Object.fromEntries(others.map(({ id, name }) => [id, name])) }}
        onPick={setPerson}
      />
      <Button variant="default" disabled={person === ''} loading={join.isRunning} onClick={() => void add()}>
        Add
      </Button>
      {join.refusal && <Notice>{join.refusal.message}</Notice>}
    </div>
  );
}
