import type { Client, Episode } from '../../clinical/chart.ts';
import type { Change } from './change-document.ts';

/** Changes what is known of the client or of the episode. */
export const about =
  (client: Partial<Client>, episode: Partial<Episode> = {}): Change =>
  chart => ({
    ...chart,
    client: { ...chart.client, ...client },
    episode: { ...chart.episode, ...episode },
  });
