import { type Result, accept } from '../clinical/kit/result.ts';
import type { Actor } from './actor.ts';
import { checkOwnSecret } from './check-own-secret.ts';
import type { Deps } from './deps.ts';

/** Proof, within this process, that a person has just typed their secret; it cannot be made by hand. */
export class Confirmation {
  readonly #practice: string;
  readonly #person: string | null;
  readonly #until: number;

  private constructor(actor: Actor, until: number) {
    this.#practice = actor.practice;
    this.#person = actor.person;
    this.#until = until;
  }

  /** Asks for the signer's secret again: wrong ones count like failed sign-ins. */
  static async of(deps: Deps, actor: Actor, secret: string): Promise<Result<Confirmation>> {
    const checked = await checkOwnSecret(deps, actor, secret, 'confirm-secret');
    if (!checked.ok) return checked;
    return accept(
      new Confirmation(actor, Date.parse(deps.clock()) + deps.limits.confirmationSeconds * 1_000),
    );
  }

  /** Whether it was this person who confirmed, a short while ago. */
  holdsFor(actor: Actor, now: string): boolean {
    return (
      actor.practice === this.#practice && actor.person === this.#person && Date.parse(now) <= this.#until
    );
  }
}

/** Asks for the signer's secret again; the answer lets them sign for a short while. */
export const confirmSecret = (deps: Deps, actor: Actor, secret: string): Promise<Result<Confirmation>> =>
  Confirmation.of(deps, actor, secret);
