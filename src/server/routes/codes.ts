import { accept } from '../../clinical/kit/result.ts';
import { searchCodes } from '../../clinical/codes/search-codes.ts';
import { serviceCodes } from '../../clinical/codes/service-codes.ts';
import { listServiceCodesRoute, searchCodesRoute } from '../contracts/codes.ts';
import { serve } from '../serve.ts';
import type { Route } from '../serve-anyone.ts';

const usualLimit = 20;

export const codeRoutes: readonly Route[] = [
  serve(searchCodesRoute, ({ session: { today }, query: { search, on = today, limit = usualLimit } }) =>
    Promise.resolve(accept({ codes: searchCodes(search, { on, limit }) })),
  ),
  serve(listServiceCodesRoute, () => Promise.resolve(accept({ codes: serviceCodes }))),
];
