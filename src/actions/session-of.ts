import { type Result, accept, refuse } from '../clinical/kit/result.ts';
import type { From } from '../storage/ledger/event-content.ts';
import { changeSessions } from '../storage/sessions.ts';
import { transact } from '../storage/transact.ts';
import type { Actor } from './actor.ts';
import type { Deps } from './deps.ts';
import { doorEntry } from './door-event.ts';
import { findSession, isLocked } from './find-session.ts';
import { type SessionFound, type SessionView, sessionView } from './session-view.ts';
import { orUnavailable } from '../storage/or-unavailable.ts';

export interface AtWork {
  readonly actor: Actor;
  readonly session: SessionView;
}

/** Seconds after which being at work is written down again. */
const noticeEvery = 30;

/**
 * Who is at work behind a token. Refused as `locked` when the session was locked or nobody worked for too long;
 * otherwise this counts as work.
 */
export function sessionOf(deps: Deps, token: string, from: From): Promise<Result<AtWork>> {
  return orUnavailable(async () => {
    const found = await findSession(deps, token);
    if (!found) return refuse('not-signed-in', 'Sign in first.');
    const now = deps.clock();
    const actor = actorOf(found, from);
    if (isLocked(found, now)) {
      if (!found.locked) await lockIdle(deps, found, actor);
      return refuse('locked', 'This session is locked. Type your secret to go on.');
    }
    if (Date.parse(now) - Date.parse(found.last_seen) >= noticeEvery * 1_000) await notice(deps, found, now);
    return accept({ actor, session: sessionView(found, now, false) });
  });
}

/** Who is signed in, locked or not; asking does not count as work. */
export function whoAmI(deps: Deps, token: string, from: From): Promise<Result<AtWork | undefined>> {
  return orUnavailable(async () => {
    const found = await findSession(deps, token);
    if (!found) return accept(undefined);
    const now = deps.clock();
    return accept({ actor: actorOf(found, from), session: sessionView(found, now, isLocked(found, now)) });
  });
}

const actorOf = (found: SessionFound, from: From): Actor => ({
  practice: found.practice,
  person: found.person,
  session: found.id,
  from,
});

const notice = (deps: Deps, { practice, person, id }: SessionFound, now: string): Promise<number> =>
  transact(deps.db.pool, { practice, person }, async trx => {
    const value = await changeSessions(trx, { last_seen: now }, { id });
    return { value, keep: true, entries: [] };
  });

const lockIdle = (deps: Deps, { practice, person, id }: SessionFound, { from }: Actor): Promise<number> =>
  transact(deps.db.pool, { practice, person }, async trx => {
    const value = await changeSessions(trx, { locked: true }, { id });
    const entry = doorEntry(deps, {
      practice,
      person,
      from,
      verb: 'session-went-idle',
      detail: { session: id },
    });
    return { value, keep: true, entries: [entry] };
  });
