import type { Result } from '../clinical/kit/result.ts';
import type { Actor } from './actor.ts';
import { changeSession } from './change-session.ts';
import type { Deps } from './deps.ts';

/** Ends every session of the acting person, this one too. */
export const signOutEverywhere = (deps: Deps, actor: Actor): Promise<Result<number>> =>
  changeSession(deps, actor, 'sign-out-everywhere');
