import { readChart } from '../../actions/read-chart.ts';
import { accept } from '../../clinical/kit/result.ts';
import { chartTag } from '../chart-tag.ts';
import { readChartRoute } from '../contracts/chart.ts';
import { serve } from '../serve.ts';
import type { Route } from '../serve-to.ts';

export const chartRoutes: readonly Route[] = [
  serve(
    readChartRoute,
    async ({ deps, actor, params }) => {
      const read = await readChart(deps, actor, params.episode);
      return read.ok ? accept({ ...read.value, revision: chartTag(read.value) }) : read;
    },
    { etag: ({ revision }) => revision },
  ),
];
