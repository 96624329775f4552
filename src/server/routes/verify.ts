import { verifyRecord } from '../../actions/verify-record.ts';
import { accept } from '../../clinical/kit/result.ts';
import { verifyRoute } from '../contracts/verify.ts';
import { serve } from '../serve.ts';
import type { Route } from '../serve-to.ts';

export const verifyRoutes: readonly Route[] = [
  serve(verifyRoute, ({ premises: { jobs }, deps, actor, session }) => {
    const job = jobs.begin(session.person.id, async progress => {
      const verified = await verifyRecord(deps, actor, progress);
      return verified.ok ? accept({ kind: 'verify' as const, ...verified.value }) : verified;
    });
    return Promise.resolve(accept(job));
  }),
];
