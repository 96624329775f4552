import { accept } from '../clinical/kit/result.ts';
import { serveTo } from './serve-to.ts';
import { whoActs, whoseSession } from './session.ts';

/** Serves a contract to whoever is signed in and at work. */
export const serve = serveTo(whoActs);

/** Serves a contract about the session itself, which may be locked or wait for a secret of one's own. */
export const serveSession = serveTo(whoseSession);

/** Serves a contract to anyone who comes to the door. */
export const serveAnyone = serveTo(() => Promise.resolve(accept({})));
