import { addPerson } from '../../actions/add-person.ts';
import { changePerson } from '../../actions/change-person.ts';
import { listPeople } from '../../actions/list-people.ts';
import { resetSecret } from '../../actions/reset-secret.ts';
import { setPersonActive } from '../../actions/set-person-active.ts';
import { accept } from '../../clinical/kit/result.ts';
import {
  addPersonRoute,
  changePersonRoute,
  deactivatePersonRoute,
  listPeopleRoute,
  reactivatePersonRoute,
  resetSecretRoute,
} from '../contracts/people.ts';
import { serve } from '../serve.ts';
import type { Route } from '../serve-to.ts';
import { isDone } from './is-done.ts';

export const peopleRoutes: readonly Route[] = [
  serve(listPeopleRoute, async ({ deps, actor }) => {
    const people = await listPeople(deps, actor);
    return people.ok ? accept({ people: people.value }) : people;
  }),
  serve(addPersonRoute, ({ deps, actor, body }) => addPerson(deps, actor, body)),
  serve(changePersonRoute, ({ deps, actor, params, body }) => changePerson(deps, actor, params.person, body)),
  serve(deactivatePersonRoute, ({ deps, actor, params }) =>
    setPersonActive(deps, actor, params.person, false),
  ),
  serve(reactivatePersonRoute, ({ deps, actor, params }) =>
    setPersonActive(deps, actor, params.person, true),
  ),
  serve(resetSecretRoute, async ({ deps, actor, params, body }) =>
    isDone(await resetSecret(deps, actor, params.person, body.secret)),
  ),
];
