import { accessLog } from '../../actions/access-log.ts';
import { accessLogRoute } from '../contracts/access-log.ts';
import { serve } from '../serve.ts';
import type { Route } from '../serve-to.ts';

export const accessLogRoutes: readonly Route[] = [
  serve(accessLogRoute, ({ deps, actor, query }) => accessLog(deps, actor, query)),
];
