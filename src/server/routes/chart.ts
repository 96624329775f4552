import { readChart } from '../../actions/read-chart.ts';
import { readChartRoute } from '../contracts/chart.ts';
import { serve } from '../serve.ts';
import type { Route } from '../serve-anyone.ts';

export const chartRoutes: readonly Route[] = [
  serve(readChartRoute, ({ deps, actor, params }) => readChart(deps, actor, params.episode), {
    etag: ({ revision }) => revision,
  }),
];
