import type { Actor } from '../../actions/actor.ts';
import { addPerson } from '../../actions/add-person.ts';
import { changeOwnSecret } from '../../actions/change-own-secret.ts';
import { changePerson } from '../../actions/change-person.ts';
import type { Deps } from '../../actions/deps.ts';
import type { PersonAnswers } from '../../actions/person-row.ts';
import { setUpPractice } from '../../actions/set-up-practice.ts';
import { type PersonKey, people, samplePractice, type SamplePerson } from '../people.ts';
import { accepted } from './accepted.ts';

/** The secret that everyone at the sample practice shares: it guards invented records, and is shown at the door. */
export const sampleSecret = 'harbor street sample';
const firstSecret = 'until first sign-in';
const from = { address: 'this machine', agent: 'sample practice', channel: 'sample' } as const;

/** Everyone of the sample practice, as they act. */
export type SampleActors = Readonly<Record<PersonKey, Actor>>;

const answersOf = (person: SamplePerson, supervisor: string | null): PersonAnswers => ({
  name: person.name,
  email: person.email,
  roles: person.roles,
  credentials: person.credentials ?? '',
  licence: person.licence ?? '',
  supervisor,
});

/** Sets up the sample practice and its people, each with a secret of their own choosing, so that nobody is asked to change it. */
export async function loadPeople(deps: Deps): Promise<SampleActors> {
  const first = { ...answersOf(people.pike, null), secret: sampleSecret };
  const { practice, person: admin } = accepted(
    await setUpPractice(deps, from, {
      practice: samplePractice.unfinishedName,
      timeZone: samplePractice.timeZone,
      isSample: true,
      first,
    }),
    'the sample practice',
  );
  const actorOf = (person: string): Actor => ({ practice, person, from });
  const pike = actorOf(admin);
  const actors: Partial<Record<PersonKey, Actor>> = { pike };

  for (const [key, person] of supervisorsFirst()) {
    const supervisor =
      person.supervisedBy === undefined ? null : actors[person.supervisedBy as PersonKey]?.person;
    const answers = { ...answersOf(person, supervisor ?? null), secret: firstSecret };
    const added = actorOf(accepted(await addPerson(deps, pike, answers), person.name).id);
    accepted(
      await changeOwnSecret(deps, added, { secret: firstSecret, newSecret: sampleSecret }),
      person.name,
    );
    actors[key] = added;
  }
  accepted(await changePerson(deps, pike, admin, answersOf(people.pike, null)), people.pike.name);
  return actors as SampleActors;
}

/** Everyone but the admin, those who stand behind somebody's work before that somebody. */
function supervisorsFirst(): [PersonKey, SamplePerson][] {
  const others = (Object.entries(people) as [PersonKey, SamplePerson][]).filter(([key]) => key !== 'pike');
  return others.toSorted(
    ([, one], [, other]) => Number(one.supervisedBy !== undefined) - Number(other.supervisedBy !== undefined),
  );
}
