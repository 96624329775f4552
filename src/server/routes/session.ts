import { changeOwnSecret } from '../../actions/change-own-secret.ts';
import type { Deps } from '../../actions/deps.ts';
import { lockSession } from '../../actions/lock-session.ts';
import { whoAmI } from '../../actions/session-of.ts';
import { signIn } from '../../actions/sign-in.ts';
import { signOut } from '../../actions/sign-out.ts';
import { signOutEverywhere } from '../../actions/sign-out-everywhere.ts';
import { unlockSession } from '../../actions/unlock-session.ts';
import { accept, type Result } from '../../clinical/kit/result.ts';
import type { From } from '../came-from.ts';
import {
  changeSecretRoute,
  lockRoute,
  signInRoute,
  signOutEverywhereRoute,
  signOutRoute,
  unlockRoute,
  whoAmIRoute,
} from '../contracts/session.ts';
import { serveAnyone, serveSession } from '../serve.ts';
import type { Route } from '../serve-to.ts';
import { isDone } from './is-done.ts';

export const sessionRoutes: readonly Route[] = [
  serveAnyone(whoAmIRoute, async ({ deps, token, from }) => {
    if (token === undefined) return accept({ session: null });
    const who = await whoAmI(deps, token, from);
    return who.ok ? accept({ session: who.value?.session ?? null }) : who;
  }),
  serveAnyone(signInRoute, async ({ deps, from, token, body, keepSession }) => {
    const signedIn = await signIn(deps, from, body);
    if (!signedIn.ok) return signedIn;
    const left = await leave(deps, token, from);
    if (!left.ok) return left;
    keepSession(signedIn.value.token);
    return accept(signedIn.value.session);
  }),
  serveSession(signOutRoute, async ({ deps, actor, forgetSession }) => {
    const done = isDone(await signOut(deps, actor));
    if (done.ok) forgetSession();
    return done;
  }),
  serveSession(signOutEverywhereRoute, async ({ deps, actor, forgetSession }) => {
    const done = isDone(await signOutEverywhere(deps, actor));
    if (done.ok) forgetSession();
    return done;
  }),
  serveSession(lockRoute, async ({ deps, actor, session }) => {
    const locked = await lockSession(deps, actor);
    return locked.ok ? accept({ ...session, isLocked: true }) : locked;
  }),
  serveSession(unlockRoute, async ({ deps, actor, session, body }) => {
    const unlocked = await unlockSession(deps, actor, body.secret);
    return unlocked.ok ? accept({ ...session, isLocked: false }) : unlocked;
  }),
  serveSession(changeSecretRoute, async ({ deps, actor, body }) =>
    isDone(await changeOwnSecret(deps, actor, body)),
  ),
];

/** Ends the session that a browser came with before it gets another: nobody could reach it any more. */
async function leave(deps: Deps, token: string | undefined, from: From): Promise<Result<unknown>> {
  if (token === undefined) return accept(undefined);
  const who = await whoAmI(deps, token, from);
  return who.ok && who.value ? signOut(deps, who.value.actor) : who;
}
