import type { Result } from '../clinical/kit/result.ts';
import type { Actor } from './actor.ts';
import { changeSession } from './change-session.ts';
import { checkOwnSecret } from './check-own-secret.ts';
import type { Deps } from './deps.ts';

/** Opens a locked session to the person whose secret is typed. */
export async function unlockSession(deps: Deps, actor: Actor, secret: string): Promise<Result<number>> {
  const checked = await checkOwnSecret(deps, actor, secret, 'unlock');
  return checked.ok ? changeSession(deps, actor, 'unlock-session') : checked;
}
