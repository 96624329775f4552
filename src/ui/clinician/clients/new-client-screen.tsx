import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { Link, useLocation } from 'wouter';
import { settings, type Setting } from '../../../clinical/chart.ts';
import { openClientRoute } from '../../../server/contracts/clients.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useAct } from '../../calls/use-act.ts';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { SelectLine } from '../../parts/select-line.tsx';
import { TextLine } from '../../parts/text-line.tsx';
import { clientAddress } from '../document-address.ts';
import { useSession } from '../session.ts';
import { ClientLines } from './client-lines.tsx';
import { type ClientAnswers, givenAnswers, noAnswers } from './client-answers.ts';
import classes from './clients.module.css';

/** Opens a record and its first episode of care. */
export function NewClientScreen() {
  const { api } = useSurroundings();
  const { today } = useSession();
  const queries = useQueryClient();
  const [, go] = useLocation();
  const [answers, setAnswers] = useState<ClientAnswers>(noAnswers);
  const [episode, setEpisode] = useState<{ admittedOn: string; setting: Setting }>({
    admittedOn: today,
    setting: 'outpatient',
  });
  const { run, isRunning, refusal } = useAct(() =>
    api.call(openClientRoute, { body: { ...givenAnswers(answers), episode } }),
  );
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const result = await run();
    if (!result.ok) return;
    await queries.invalidateQueries();
    go(clientAddress(result.value.client.id));
  };
  return (
    <Page title="New client" lead="A name and a record number are enough to begin.">
      <form className={classes['form']} onSubmit={event => void submit(event)} noValidate>
        {refusal && <Notice>{refusal.message}</Notice>}
        <ClientLines answers={answers} fields={refusal?.fields} onChange={setAnswers} />
        <div className={classes['two']}>
          <TextLine
            label="Care begins"
            type="date"
            value={episode.admittedOn}
            wrong={refusal?.fields?.['episode.admittedOn']}
            onType={admittedOn => setEpisode(now => ({ ...now, admittedOn }))}
          />
          <SelectLine
            label="Setting"
            value={episode.setting}
            options={settings}
            onPick={setting => setEpisode(now => ({ ...now, setting: setting as Setting }))}
          />
        </div>
        <div className={classes['actions']}>
          <Button type="submit" loading={isRunning}>
            Open the record
          </Button>
          <Button variant="subtle" component={Link} href="/clients">
            Back
          </Button>
        </div>
      </form>
    </Page>
  );
}
