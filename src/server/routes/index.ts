import type { Route } from '../serve-to.ts';
import { accessLogRoutes } from './access-log.ts';
import { answerRoutes } from './answers.ts';
import { chartRoutes } from './chart.ts';
import { clientRoutes } from './clients.ts';
import { codeRoutes } from './codes.ts';
import { coverageRoutes } from './coverages.ts';
import { crashRoutes } from './crashes.ts';
import { documentRoutes } from './documents.ts';
import { episodeRoutes } from './episodes.ts';
import { firstVisitRoutes } from './first-visit.ts';
import { interchangeRoutes } from './interchange.ts';
import { jobRoutes } from './jobs.ts';
import { ownRuleSetRoutes } from './own-rule-sets.ts';
import { payerRoutes } from './payers.ts';
import { peopleRoutes } from './people.ts';
import { practiceRoutes } from './practice.ts';
import { privateNoteRoutes } from './private-notes.ts';
import { recordCheckRoutes } from './record-check.ts';
import { reviewRoutes } from './reviews.ts';
import { sessionRoutes } from './session.ts';
import { todayRoutes } from './today.ts';
import { verifyRoutes } from './verify.ts';

/** Every route of the product, by topic. */
export const routes: readonly Route[] = [
  ...firstVisitRoutes,
  ...sessionRoutes,
  ...practiceRoutes,
  ...peopleRoutes,
  ...clientRoutes,
  ...payerRoutes,
  ...coverageRoutes,
  ...ownRuleSetRoutes,
  ...episodeRoutes,
  ...chartRoutes,
  ...answerRoutes,
  ...documentRoutes,
  ...todayRoutes,
  ...recordCheckRoutes,
  ...reviewRoutes,
  ...codeRoutes,
  ...crashRoutes,
  ...accessLogRoutes,
  ...interchangeRoutes,
  ...privateNoteRoutes,
  ...verifyRoutes,
  ...jobRoutes,
];
