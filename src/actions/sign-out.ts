import type { Result } from '../clinical/kit/result.ts';
import type { Actor } from './actor.ts';
import { changeSession } from './change-session.ts';
import type { Deps } from './deps.ts';

/** Ends this session. */
export const signOut = (deps: Deps, actor: Actor): Promise<Result<number>> =>
  changeSession(deps, actor, 'sign-out');
