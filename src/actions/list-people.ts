import { type Result, accept } from '../clinical/kit/result.ts';
import { build } from '../storage/build.ts';
import type { Actor } from './actor.ts';
import type { Deps } from './deps.ts';
import { perform } from './perform.ts';
import { personView, type PersonView } from './person-row.ts';

/** Everyone who works or worked in the practice, by name; authors of imported charts are not among them. */
export function listPeople(deps: Deps, actor: Actor): Promise<Result<PersonView[]>> {
  return perform(
    deps,
    actor,
    { verb: 'list-people', on: 'practice', id: actor.practice },
    async ({ trx }) => {
      const rows = await trx.run(
        build
          .selectFrom('person')
          .selectAll()
          .where('practice', '=', trx.practice)
          .where('origin', 'is', null)
          .orderBy('name')
          .orderBy('id'),
      );
      return accept(rows.map(personView));
    },
  );
}
