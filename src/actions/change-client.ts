import { type Result, accept, refuse } from '../clinical/kit/result.ts';
import { coverageRows } from '../storage/coverages.ts';
import { changeRow } from '../storage/write-row.ts';
import type { Actor } from './actor.ts';
import { clientColumns, clientView, type ClientAnswers } from './client-view.ts';
import type { Deps } from './deps.ts';
import { episodesOf } from './episodes-of.ts';
import type { ClientWithEpisodes } from './open-client.ts';
import { perform } from './perform.ts';

/** Changes what is known about a client; signed documents keep what they said. */
export function changeClient(
  deps: Deps,
  actor: Actor,
  client: string,
  answers: ClientAnswers,
): Promise<Result<ClientWithEpisodes>> {
  return perform(
    deps,
    actor,
    { verb: 'change-client', on: 'client', id: client },
    async ({ trx, row: before }) => {
      const isCovered = (await coverageRows(trx, [client])).length > 0;
      // Who pays is a coverage then, and what the form shows is its payer; the words that were there before stay.
      const payer = isCovered ? { payer: before.payer } : {};
      const row = await changeRow(trx, 'client', {
        id: client,
        set: { ...clientColumns(answers), ...payer },
      });
      if (!row) return refuse('not-found', 'There is no such client.');
      return accept({ client: clientView(row), episodes: await episodesOf(trx, client) });
    },
  );
}
