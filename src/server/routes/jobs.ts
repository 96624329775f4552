import { accept, refuse } from '../../clinical/kit/result.ts';
import { readJobRoute } from '../contracts/jobs.ts';
import { serveAnyone } from '../serve.ts';
import type { Route } from '../serve-to.ts';
import { whoActs } from '../session.ts';

export const jobRoutes: readonly Route[] = [
  serveAnyone(readJobRoute, async ({ premises, deps, token, from, params }) => {
    const who = await whoActs(deps, token, from);
    const owner = who.ok ? (who.value.actor.person ?? undefined) : undefined;
    const job = premises.jobs.look(owner, params.job);
    return job ? accept(job) : refuse('not-found', 'Nothing of this name is under way.');
  }),
];
