import type { Route } from '../serve-anyone.ts';
import { chartRoutes } from './chart.ts';
import { clientRoutes } from './clients.ts';
import { codeRoutes } from './codes.ts';
import { documentRoutes } from './documents.ts';
import { firstVisitRoutes } from './first-visit.ts';
import { jobRoutes } from './jobs.ts';
import { peopleRoutes } from './people.ts';
import { practiceRoutes } from './practice.ts';
import { sessionRoutes } from './session.ts';

/** Every route of the product, by topic. */
export const routes: readonly Route[] = [
  ...firstVisitRoutes,
  ...sessionRoutes,
  ...practiceRoutes,
  ...peopleRoutes,
  ...clientRoutes,
  ...chartRoutes,
  ...documentRoutes,
  ...codeRoutes,
  ...jobRoutes,
];
