import { breakGlass } from '../../actions/break-glass.ts';
import { changeClient } from '../../actions/change-client.ts';
import { listClients } from '../../actions/list-clients.ts';
import { openClient } from '../../actions/open-client.ts';
import { readClient } from '../../actions/read-client.ts';
import {
  breakGlassRoute,
  changeClientRoute,
  listClientsRoute,
  openClientRoute,
  readClientRoute,
} from '../contracts/clients.ts';
import { serve } from '../serve.ts';
import type { Route } from '../serve-to.ts';

export const clientRoutes: readonly Route[] = [
  serve(listClientsRoute, ({ deps, actor, query }) => listClients(deps, actor, query)),
  serve(openClientRoute, ({ deps, actor, body }) => openClient(deps, actor, body)),
  serve(readClientRoute, ({ deps, actor, params }) => readClient(deps, actor, params.client)),
  serve(changeClientRoute, ({ deps, actor, params, body }) => changeClient(deps, actor, params.client, body)),
  serve(breakGlassRoute, ({ deps, actor, params, body }) =>
    breakGlass(deps, actor, params.client, body.reason),
  ),
];
