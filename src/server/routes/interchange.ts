import { exportChart } from '../../actions/export-chart.ts';
import { importChart } from '../../actions/import-chart.ts';
import { accept } from '../../clinical/kit/result.ts';
import { exportRecordRoute, importRecordRoute } from '../contracts/interchange.ts';
import { serve } from '../serve.ts';
import type { Route } from '../serve-to.ts';

/** A record of many years; what is larger comes in by the command line. */
const bodyLimit = 64 * 1_048_576;

export const interchangeRoutes: readonly Route[] = [
  serve(
    exportRecordRoute,
    ({ deps, actor, params, query }) =>
      exportChart(deps, actor, params.client, { processNotes: query.processNotes === 'yes' }),
    { fileName: ({ client }) => `goldthread-${client.recordNumber}.json` },
  ),
  serve(
    importRecordRoute,
    ({ premises: { jobs, compareSoon }, deps, actor, session, body }) => {
      const job = jobs.begin(session.person.id, async progress => {
        progress('Checking every document and signature', 0);
        const taken = await importChart(deps, actor, body);
        if (taken.ok) compareSoon?.(actor.practice);
        return taken.ok ? accept({ kind: 'import' as const, ...taken.value }) : taken;
      });
      return Promise.resolve(accept(job));
    },
    { bodyLimit },
  ),
];
