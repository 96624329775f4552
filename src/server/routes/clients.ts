import { openClient } from '../../actions/open-client.ts';
import { openClientRoute } from '../contracts/clients.ts';
import { serve } from '../serve.ts';
import type { Route } from '../serve-anyone.ts';

export const clientRoutes: readonly Route[] = [
  serve(openClientRoute, ({ deps, actor, body }) => openClient(deps, actor, body)),
];
