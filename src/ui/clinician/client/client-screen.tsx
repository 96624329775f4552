import { useParams } from 'wouter';
import { readChartRoute } from '../../../server/contracts/chart.ts';
import { readClientRoute } from '../../../server/contracts/clients.ts';
import type { Refusal } from '../../../clinical/kit/result.ts';
import { useRead } from '../../calls/use-read.ts';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { ClientPage } from './client-page.tsx';
import { GlassDoor } from './glass-door.tsx';

/** One client, seen through one episode of care: the open one, else the last. */
export function ClientScreen() {
  const { client, episode } = useParams<{ client: string; episode?: string }>();
  const known = useRead(readClientRoute, { params: { client } });
  const episodes = known.value?.episodes ?? [];
  const shown = episode ?? (episodes.find(({ closedOn }) => closedOn === undefined) ?? episodes[0])?.id;
  const read = useRead(
    readChartRoute,
    { params: { episode: shown ?? '' } },
    { isWanted: shown !== undefined },
  );
  const refusal = known.refusal ?? read.refusal;
  if (read.value) return <ClientPage reply={read.value} />;
  if (refusal && opensWithReason(refusal)) return <GlassDoor client={client} says={refusal.message} />;
  return (
    <Page title={known.value?.client.name ?? 'Client'}>{refusal && <Notice>{refusal.message}</Notice>}</Page>
  );
}

const opensWithReason = ({ detail }: Refusal): boolean =>
  typeof detail === 'object' && detail !== null && 'breakGlass' in detail && detail.breakGlass === true;
