import { accept } from '../../clinical/kit/result.ts';
import { serviceCodes } from '../../clinical/codes/service-codes.ts';
import { listServiceCodesRoute, searchCodesRoute } from '../contracts/codes.ts';
import { serve } from '../serve.ts';
import type { Route } from '../serve-to.ts';

const usualLimit = 20;

export const codeRoutes: readonly Route[] = [
  serve(
    searchCodesRoute,
    async ({ session: { today }, query: { search, on = today, limit = usualLimit } }) => {
      // Read at first use: the code list would slow every start.
      const { searchCodes } = await import('../../clinical/codes/search-codes.ts');
      return accept({ codes: searchCodes(search, { on, limit }) });
    },
  ),
  serve(listServiceCodesRoute, () => Promise.resolve(accept({ codes: serviceCodes }))),
];
