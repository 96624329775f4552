import type { CoverageView } from '../../actions/coverage-view.ts';
import { endCoverage } from '../../actions/end-coverage.ts';
import { listCoverages } from '../../actions/list-coverages.ts';
import { setCoverage } from '../../actions/set-coverage.ts';
import { accept, type Result } from '../../clinical/kit/result.ts';
import { endCoverageRoute, listCoveragesRoute, setCoverageRoute } from '../contracts/coverages.ts';
import { serve } from '../serve.ts';
import type { Route } from '../serve-to.ts';

const asReply = (found: Result<readonly CoverageView[]>) =>
  found.ok ? accept({ coverages: found.value }) : found;

export const coverageRoutes: readonly Route[] = [
  serve(listCoveragesRoute, ({ deps, actor, params }) => listCoverages(deps, actor, params.client)),
  serve(setCoverageRoute, async ({ deps, actor, params, body }) =>
    asReply(await setCoverage(deps, actor, params.client, body)),
  ),
  serve(endCoverageRoute, async ({ deps, actor, params, body }) =>
    asReply(await endCoverage(deps, actor, params, body)),
  ),
];
