import { sql } from 'kysely';
import { type Result, accept, refuse } from '../clinical/kit/result.ts';
import { build } from '../storage/build.ts';
import type { From } from '../storage/ledger/event-content.ts';
import { orUnavailable } from '../storage/or-unavailable.ts';
import { transact } from '../storage/transact.ts';
import type { Actor } from './actor.ts';
import type { Deps } from './deps.ts';
import { accountName, personView, type PersonView } from './person-row.ts';

/** For which practice, and as whom, somebody works at the command line of the machine. */
export interface OperatorQuery {
  /** Name or id; left out, the only practice, or the only one that is not the sample. */
  readonly practice?: string | undefined;
  /** E-mail address of a person; left out, the only admin. */
  readonly as?: string | undefined;
}

interface PracticeHere {
  id: string;
  name: string;
  is_sample: boolean;
}

/**
 * Whoever may run programs on the machine that keeps the record may act as a person of the practice; the ledger says
 * that it was done at the command line, and by which account of the system. Rights are the person's own.
 */
export function findOperator(deps: Deps, from: From, query: OperatorQuery): Promise<Result<Actor>> {
  return orUnavailable(async () => {
    const { rows } = await deps.db.pool.query<PracticeHere>('select * from practices_here()');
    const practice = practiceMeant(rows, query.practice);
    if (!practice.ok) return practice;
    const { id } = practice.value;
    const person = personMeant(await peopleOf(deps, id), query.as);
    return person.ok ? accept({ practice: id, person: person.value.id, from }) : person;
  });
}

function practiceMeant(here: readonly PracticeHere[], wanted: string | undefined): Result<PracticeHere> {
  const names = here.map(({ name }) => `“${name}”`).join(', ');
  const real = here.filter(practice => !practice.is_sample);
  const meant =
    wanted !== undefined
      ? here.filter(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase())
      : here.length === 1
        ? here
        : real;
  const [practice, ...others] = meant;
  if (practice && others.length === 0) return accept(practice);
  if (here.length === 0) return refuse('not-found', 'No practice has been set up here yet.');
  if (wanted !== undefined && !practice)
    return refuse('not-found', `There is no practice “${wanted}” here. There is ${names}.`);
  return refuse('invalid', `Say for which practice, with --practice: ${names}.`);
}

async function peopleOf(deps: Deps, practice: string): Promise<PersonView[]> {
  const people = await transact(deps.db.pool, { practice, person: null }, async trx => ({
    value: await trx.run(
      build
        .selectFrom('person')
        .selectAll()
        .where('active', '=', sql<boolean>`true`),
    ),
    keep: false,
    entries: [],
  }));
  return people.filter(({ email }) => email !== null).map(personView);
}

function personMeant(people: readonly PersonView[], email: string | undefined): Result<PersonView> {
  if (email !== undefined) {
    const person = people.find(each => each.email === accountName(email));
    return person ? accept(person) : refuse('not-found', `Nobody here signs in as ${email}.`);
  }
  const admins = people.filter(({ roles }) => roles.includes('admin'));
  const [admin, ...others] = admins;
  if (admin && others.length === 0) return accept(admin);
  return refuse(
    'invalid',
    `Say as whom, with --as: ${admins.map(each => each.email).join(', ') || 'the e-mail address of a person'}.`,
  );
}
