import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { breakGlassRoute } from '../../../server/contracts/clients.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useAct } from '../../calls/use-act.ts';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { TextLine } from '../../parts/text-line.tsx';
import classes from './client.module.css';

interface GlassProps {
  readonly client: string;
  /** What the server said when the chart was asked for. */
  readonly says: string;
}

/** A chart that is not open to whoever asks: it opens for a stated reason, for a while, and that is seen. */
export function GlassDoor({ client, says }: GlassProps) {
  const { api } = useSurroundings();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const { run, isRunning, refusal } = useAct(() =>
    api.call(breakGlassRoute, { params: { client }, body: { reason } }),
  );
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const result = await run();
    if (result.ok) await queries.invalidateQueries();
  };
  return (
    <Page title="This chart is closed" lead={says}>
      <form className={classes['smallForm']} onSubmit={event => void submit(event)} noValidate>
        {refusal && <Notice>{refusal.message}</Notice>}
        <TextLine
          label="Why you need to see it"
          value={reason}
          help="A sentence. It stays in the access log with your name, and the treatment team can read it."
          wrong={refusal?.fields?.['reason']}
          onType={setReason}
          isFirst
        />
        <div className={classes['actions']}>
          <Button type="submit" loading={isRunning}>
            Open the chart
          </Button>
        </div>
      </form>
    </Page>
  );
}
