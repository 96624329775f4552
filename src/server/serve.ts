import type { AtWork } from '../actions/session-of.ts';
import type { Result } from '../clinical/kit/result.ts';
import type { Contract } from './contracts/contract.ts';
import { type Answered, type More, type Route, serveAnyone } from './serve-anyone.ts';
import { whoActs, whoseSession } from './session.ts';
import type { Visit } from './visit.ts';

type Work<C extends Contract> = (visit: Visit<C> & AtWork) => Answered<C>;
type Who = (...visit: Parameters<typeof whoActs>) => Promise<Result<AtWork>>;

const serveTo =
  (who: Who) =>
  <C extends Contract>(contract: C, work: Work<C>, more: More<C> = {}): Route =>
    serveAnyone(
      contract,
      async visit => {
        const found = await who(visit.deps, visit.token, visit.from);
        return found.ok ? work({ ...visit, ...found.value }) : found;
      },
      more,
    );

/** Serves a contract to whoever is signed in and at work. */
export const serve = serveTo(whoActs);

/** Serves a contract about the session itself, which may be locked or wait for a secret of one's own. */
export const serveSession = serveTo(whoseSession);
