import type { Deps } from '../actions/deps.ts';
import { type AtWork, sessionOf, whoAmI } from '../actions/session-of.ts';
import { refuse, type Result } from '../clinical/kit/result.ts';
import type { From } from './came-from.ts';

const signInFirst = refuse('not-signed-in', 'Sign in first.');
const changeFirst = refuse(
  'forbidden',
  'Choose a secret of your own first: the one you have was given to you.',
);

/** Who is at work behind a request: signed in, not locked, with a secret of their own. */
export async function whoActs(deps: Deps, token: string | undefined, from: From): Promise<Result<AtWork>> {
  const who = token === undefined ? signInFirst : await sessionOf(deps, token, from);
  return who.ok && who.value.session.person.mustChangeSecret ? changeFirst : who;
}

/** Whose session it is, though it may be locked or the secret be due for a change. */
export async function whoseSession(
  deps: Deps,
  token: string | undefined,
  from: From,
): Promise<Result<AtWork>> {
  if (token === undefined) return signInFirst;
  const who = await whoAmI(deps, token, from);
  if (!who.ok) return who;
  return who.value ? { ok: true, value: who.value } : signInFirst;
}
