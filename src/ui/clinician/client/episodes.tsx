import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { settings, type Setting } from '../../../clinical/chart.ts';
import type { ChartReply } from '../../../server/contracts/chart.ts';
import { closeEpisodeRoute, openEpisodeRoute } from '../../../server/contracts/episodes.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useAct } from '../../calls/use-act.ts';
import { dayWords } from '../../parts/day-words.ts';
import { Notice } from '../../parts/notice.tsx';
import { SelectLine } from '../../parts/select-line.tsx';
import { TextLine } from '../../parts/text-line.tsx';
import { clientAddress } from '../document-address.ts';
import classes from './client.module.css';

/** The times this client has been in care here, and how one ends and the next begins. */
export function Episodes({ reply }: { readonly reply: ChartReply }) {
  const { chart, episodes, may } = reply;
  const hasOpen = episodes.some(({ closedOn }) => closedOn === undefined);
  return (
    <>
      <ul>
        {episodes.map(episode => (
          <li key={episode.id} className={classes['episode']}>
            <Link
              href={clientAddress(chart.client.id, episode.id)}
              aria-current={episode.id === chart.episode.id ? 'page' : undefined}
            >
              {dayWords(episode.admittedOn)} to{' '}
              {episode.closedOn === undefined ? 'today' : dayWords(episode.closedOn)}
            </Link>
            <span className={classes['quiet']}>
              {settings[episode.setting]}
              {episode.closedReason !== undefined && ` · ${episode.closedReason}`}
            </span>
          </li>
        ))}
      </ul>
      {chart.episode.closedOn === undefined && may.includes('close-episode') && (
        <CloseEpisode reply={reply} />
      )}
      {!hasOpen && may.includes('open-episode') && <OpenEpisode reply={reply} />}
    </>
  );
}

function CloseEpisode({ reply: { chart } }: { readonly reply: ChartReply }) {
  const { api } = useSurroundings();
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [closedOn, setClosedOn] = useState(chart.today);
  const [reason, setReason] = useState('');
  const episode = chart.episode.id;
  const close = useAct(() =>
    api.call(closeEpisodeRoute, { params: { episode }, body: { closedOn, reason } }),
  );
  if (!isOpen) {
    return (
      <Button variant="subtle" size="compact-sm" onClick={() => setOpen(true)}>
        End this episode of care
      </Button>
    );
  }
  const submit = async () => {
    const result = await close.run();
    if (result.ok) await queries.invalidateQueries();
  };
  return (
    <div className={classes['smallForm']}>
      {close.refusal && <Notice>{close.refusal.message}</Notice>}
      <TextLine
        label="Care ended on"
        type="date"
        value={closedOn}
        wrong={close.refusal?.fields?.['closedOn']}
        onType={setClosedOn}
      />
      <TextLine
        label="Why"
        value={reason}
        wrong={close.refusal?.fields?.['reason']}
        onType={setReason}
        isFirst
      />
      <div className={classes['actions']}>
        <Button loading={close.isRunning} onClick={() => void submit()}>
          End the episode
        </Button>
        <Button variant="subtle" onClick={() => setOpen(false)}>
          Back
        </Button>
      </div>
    </div>
  );
}

function OpenEpisode({ reply: { chart } }: { readonly reply: ChartReply }) {
  const { api } = useSurroundings();
  const queries = useQueryClient();
  const [, go] = useLocation();
  const [setting, setSetting] = useState<Setting>(chart.episode.setting);
  const client = chart.client.id;
  const open = useAct(() =>
    api.call(openEpisodeRoute, { params: { client }, body: { admittedOn: chart.today, setting } }),
  );
  const submit = async () => {
    const result = await open.run();
    if (!result.ok) return;
    await queries.invalidateQueries();
    go(clientAddress(client, result.value.id));
  };
  return (
    <div className={classes['smallForm']}>
      {open.refusal && <Notice>{open.refusal.message}</Notice>}
      <SelectLine
        label="Setting"
        value={setting}
        options={settings}
        onPick={value => setSetting(value as Setting)}
      />
      <Button variant="default" loading={open.isRunning} onClick={() => void submit()}>
        Begin a new episode today
      </Button>
    </div>
  );
}
