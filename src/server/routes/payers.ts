import { addPayer } from '../../actions/add-payer.ts';
import { changePayer } from '../../actions/change-payer.ts';
import { listPayers } from '../../actions/list-payers.ts';
import { addPayerRoute, changePayerRoute, listPayersRoute } from '../contracts/payers.ts';
import { serve } from '../serve.ts';
import type { Route } from '../serve-to.ts';

export const payerRoutes: readonly Route[] = [
  serve(listPayersRoute, ({ deps, actor }) => listPayers(deps, actor)),
  serve(addPayerRoute, ({ deps, actor, body }) => addPayer(deps, actor, body)),
  serve(changePayerRoute, ({ deps, actor, params, body }) => changePayer(deps, actor, params.payer, body)),
];
