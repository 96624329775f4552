import { sql } from 'kysely';
import { type Refusal, type Result, accept, refuse } from '../clinical/kit/result.ts';
import { build } from '../storage/build.ts';
import type { From } from '../storage/ledger/event-content.ts';
import { insertSession, tokenHash } from '../storage/sessions.ts';
import { transact } from '../storage/transact.ts';
import { type AttemptKeys, attemptKeys, countAttempt, forgiveAttempt } from './count-attempt.ts';
import type { Deps } from './deps.ts';
import { doorEntry, noteAtTheDoor } from './door-event.ts';
import { findSession } from './find-session.ts';
import { accountName } from './person-row.ts';
import { hashSecret, secretMatches } from './secret.ts';
import { type SessionView, sessionView } from './session-view.ts';
import { orUnavailable } from '../storage/or-unavailable.ts';

interface Candidate {
  practice: string;
  practice_name: string;
  person: string;
  secret: string;
}
export interface SignedIn {
  /** What the browser keeps; the database has only its digest. */
  readonly token: string;
  readonly session: SessionView;
}

/**
 * Signs somebody in by e-mail address and secret. An unknown account gets the same answer after the same work; every
 * attempt counts against account and address before the secret is looked at.
 */
export function signIn(
  deps: Deps,
  from: From,
  input: { readonly email: string; readonly secret: string; readonly practice?: string },
): Promise<Result<SignedIn>> {
  return orUnavailable(async () => {
    const keys = attemptKeys(input.email, from.address);
    const { wait, thenUntil } = await countAttempt(deps, keys);
    if (wait) return wait;
    const all = await candidates(deps, input.email);
    const known = all.filter(each => input.practice === undefined || each.practice === input.practice);
    const found = await firstMatch(deps, known, input.secret);
    if (!found) return refused(deps, from, known, thenUntil);
    return accept(await admitted(deps, from, found, keys));
  });
}

async function candidates(deps: Deps, email: string): Promise<Candidate[]> {
  const { sql: text, parameters } = sql`select * from sign_in_candidates(${accountName(email)})`.compile(
    build,
  );
  const { rows } = await deps.db.pool.query<Candidate>(text, [...parameters]);
  return rows;
}

/** Compares with every practice in which the address is known; where it is known in none, hashes all the same. */
async function firstMatch(
  deps: Deps,
  known: readonly Candidate[],
  secret: string,
): Promise<Candidate | undefined> {
  if (known.length === 0) await hashSecret(secret, Buffer.alloc(16), deps.limits.scryptCost);
  for (const candidate of known) if (await secretMatches(secret, candidate.secret)) return candidate;
  return undefined;
}

async function refused(
  deps: Deps,
  from: From,
  known: readonly Candidate[],
  thenUntil: string | undefined,
): Promise<Refusal> {
  const detail = thenUntil === undefined ? {} : { lockedUntil: thenUntil };
  const verb = thenUntil === undefined ? 'sign-in-failed' : 'sign-in-locked';
  const places = known.length > 0 ? known : await onlyPractice(deps);
  for (const { practice, person } of places)
    await noteAtTheDoor(deps, { practice, person, from, verb, detail });
  return refuse('not-signed-in', 'Address or secret is not right.');
}

/** Where an attempt for an unknown account is noted: in the practice of the house, if it has just one. */
async function onlyPractice(deps: Deps): Promise<{ practice: string; person: null }[]> {
  const { rows } = await deps.db.pool.query<{ id: string }>(
    'select id from practices_here() where not is_sample',
  );
  const [only, ...others] = rows;
  return only && others.length === 0 ? [{ practice: only.id, person: null }] : [];
}

async function admitted(
  deps: Deps,
  from: From,
  { practice, person }: Candidate,
  keys: AttemptKeys,
): Promise<SignedIn> {
  const token = deps.random(32).toString('base64url');
  await openSession(deps, { practice, person, from, token }, keys);
  const found = await findSession(deps, token);
  if (!found) throw new Error('A session that was just opened is not there.');
  return { token, session: sessionView(found, deps.clock(), false) };
}

interface Opening {
  readonly practice: string;
  readonly person: string;
  readonly from: From;
  readonly token: string;
}

function openSession(
  deps: Deps,
  { practice, person, from, token }: Opening,
  keys: AttemptKeys,
): Promise<undefined> {
  const now = deps.clock();
  const id = deps.newId();
  return transact<undefined>(deps.db.pool, { practice, person }, async trx => {
    const [hours] = await trx.run(
      build.selectFrom('practice').select('session_hours').where('id', '=', practice),
    );
    await insertSession(trx, {
      practice,
      id,
      person,
      token_hash: tokenHash(token),
      created_at: now,
      last_seen: now,
      locked: false,
      ends_at: new Date(Date.parse(now) + (hours?.session_hours ?? 0) * 3_600_000).toISOString(),
      ended_at: null,
      address: from.address,
      agent: from.agent,
    });
    await trx.run(forgiveAttempt(keys));
    const entry = doorEntry(deps, { practice, person, from, verb: 'sign-in', detail: { session: id } });
    return { value: undefined, keep: true, entries: [entry] };
  });
}
