import type { Result } from '../clinical/kit/result.ts';
import type { Actor } from './actor.ts';
import { changeSession } from './change-session.ts';
import type { Deps } from './deps.ts';

/** Locks this session until the secret is typed again. */
export const lockSession = (deps: Deps, actor: Actor): Promise<Result<number>> =>
  changeSession(deps, actor, 'lock-session');
