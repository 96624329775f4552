import type { Actor } from '../../actions/actor.ts';
import { changePerson } from '../../actions/change-person.ts';
import type { Deps } from '../../actions/deps.ts';
import { listPeople } from '../../actions/list-people.ts';
import { signIn } from '../../actions/sign-in.ts';
import { people } from '../people.ts';
import { accepted } from './accepted.ts';
import { sampleSecret } from './load-people.ts';

/** An address of its own: attempts are counted by address, and the loading that follows lives in the past. */
const from = { address: 'this machine today', agent: 'sample practice', channel: 'sample' } as const;

/** Takes the addresses away from a sample practice whose loading was cut off, so that nobody comes into it by chance. */
export async function retireUnfinished(deps: Deps, practice: string): Promise<void> {
  const door = { email: people.pike.email, secret: sampleSecret, practice };
  const signedIn = await signIn(deps, from, door);
  if (!signedIn.ok) return;
  const pike: Actor = { practice, person: signedIn.value.session.person.id, from };
  for (const person of accepted(await listPeople(deps, pike), 'its people')) {
    const { id, name, roles, credentials, licence, supervisor } = person;
    const answers = { name, roles, credentials, licence, supervisor, email: `${id}@unfinished.example` };
    accepted(await changePerson(deps, pike, id, answers), name);
  }
}
