import { type Result, accept, refuse } from '../clinical/kit/result.ts';
import { build } from '../storage/build.ts';
import type { Trx } from '../storage/trx.ts';
import { insertRow } from '../storage/write-row.ts';
import type { Actor } from './actor.ts';
import type { Deps } from './deps.ts';
import { perform } from './perform.ts';
import { accountName, personColumns, personView, type PersonAnswers, type PersonView } from './person-row.ts';
import { hashSecret } from './secret.ts';

/** Adds a person with a first secret, which they are asked to change after signing in. */
export async function addPerson(
  deps: Deps,
  actor: Actor,
  answers: PersonAnswers & { readonly secret: string },
): Promise<Result<PersonView>> {
  const secret = await hashSecret(answers.secret, deps.random(16), deps.limits.scryptCost);
  return perform(
    deps,
    actor,
    { verb: 'add-person', on: 'practice', id: actor.practice },
    async ({ trx, now }) => {
      const objection = await personObjection(trx, answers);
      if (objection) return objection;
      const row = await insertRow(trx, 'person', {
        practice: actor.practice,
        id: deps.newId(),
        ...personColumns(answers),
        active: true,
        secret,
        secret_changed_at: now,
        must_change_secret: true,
        origin: null,
        created_at: now,
      });
      return accept(personView(row));
    },
  );
}

/** What stands against these answers: an address that somebody else has, or a supervisor nobody knows. */
export async function personObjection(trx: Trx, answers: PersonAnswers, self?: string) {
  const people = await trx.run(
    build
      .selectFrom('person')
      .select(['id', 'email'])
      .where('practice', '=', trx.practice)
      .where(where =>
        where.or([where('email', '=', accountName(answers.email)), where('id', '=', answers.supervisor)]),
      ),
  );
  if (people.some(person => person.email === accountName(answers.email) && person.id !== self))
    return refuse('invalid', 'Somebody in the practice signs in with this address already.', {
      fields: { email: 'belongs to somebody else in the practice' },
    });
  const knowsSupervisor = people.some(person => person.id === answers.supervisor && person.id !== self);
  if (answers.supervisor !== null && !knowsSupervisor)
    return refuse('invalid', 'The supervisor is not a person of this practice.', {
      fields: { supervisor: 'is not a person of this practice' },
    });
  return undefined;
}
