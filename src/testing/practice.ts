import type { ClientConfig } from 'pg';
import { createHash } from 'node:crypto';
import { afterAll } from 'vitest';
import type { Actor } from '../actions/actor.ts';
import { addPerson } from '../actions/add-person.ts';
import { confirmSecret } from '../actions/confirm-secret.ts';
import type { Deps } from '../actions/deps.ts';
import { usualLimits } from '../actions/limits.ts';
import { joinCareTeam } from '../actions/join-care-team.ts';
import { openClient } from '../actions/open-client.ts';
import { readDocument } from '../actions/read-document.ts';
import { saveDraft } from '../actions/save-draft.ts';
import { setUpPractice } from '../actions/set-up-practice.ts';
import { signDocument } from '../actions/sign-document.ts';
import { startDocument } from '../actions/start-document.ts';
import type { AnyBody } from '../clinical/kit/document.ts';
import type { Result } from '../clinical/kit/result.ts';
import type { Role } from '../clinical/policy.ts';
import { openDatabase } from '../storage/database.ts';
import { keysFrom } from '../storage/keys/keys-from.ts';
import { type EventContent, eventContent } from '../storage/ledger/event-content.ts';
import { ownerAsks } from './owner-asks.ts';
import { createTestDatabase } from './test-database.ts';

export const theSecret = 'a long enough secret';
const from = { address: '127.0.0.1', agent: 'test', channel: 'test' } as const;

/** The value of an accepted result; in a test a refusal is a failure. */
export function accepted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.code}: ${result.message} ${JSON.stringify(result.fields ?? {})}`);
  return result.value;
}

export type Practice = Awaited<ReturnType<typeof openPractice>>;

/** Deps with a stopped clock, counted ids and a random source that repeats itself from run to run. */
export function countedDeps(db: Deps['db']): Deps & { readonly setClock: (instant: string) => void } {
  let now = '2026-03-02T15:00:00.000Z';
  let ids = 0;
  let draws = 0;
  const stream = (label: string, bytes: number): Buffer =>
    Buffer.concat(
      Array.from({ length: Math.ceil(bytes / 32) }, (_, part) =>
        createHash('sha256').update(`${label} ${part}`).digest(),
      ),
    ).subarray(0, bytes);
  return {
    db,
    clock: () => now,
    setClock: instant => (now = instant),
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
    random: bytes => stream(`random ${++draws}`, bytes),
    keys: keysFrom({ signing: stream('signing', 32), privateNotes: stream('private', 32) }),
    limits: { ...usualLimits, scryptCost: 2 ** 4, severalPractices: true },
  };
}

/**
 * A practice on real PostgreSQL, seen through the application's own role: Anna, clinician and admin, with one
 * client. Call it at the top of a test file.
 */
export async function openPractice() {
  const { connection } = await createTestDatabase();
  const db = openDatabase({ ...connection, user: 'goldthread_app' }, { onFault: () => undefined });
  afterAll(() => db.close());
  const deps = countedDeps(db);
  const { practice, person } = accepted(
    await setUpPractice(deps, from, {
      practice: 'Linden Street Practice',
      timeZone: 'America/New_York',
      first: {
        name: 'Anna Berg',
        email: 'anna@example.org',
        credentials: 'LCSW',
        licence: 'NY 071234',
        secret: theSecret,
      },
    }),
  );
  const actorFor = (id: string): Actor => ({ practice, person: id, from });
  const anna = actorFor(person);
  const { client, episodes } = accepted(
    await openClient(deps, anna, { ...someClient, episode: someEpisode }),
  );
  const home = { deps, connection, practice, anna, actorFor, client: client.id, episode: episodes[0]!.id };
  return { ...home, ...doingsIn(home) };
}

const someClient = { name: 'Mara Lind', recordNumber: 'R-1' };
const someEpisode = { admittedOn: '2026-03-02', setting: 'outpatient' } as const;

interface Home {
  readonly deps: Deps;
  readonly connection: ClientConfig;
  readonly practice: string;
  readonly anna: Actor;
  readonly actorFor: (person: string) => Actor;
  readonly episode: string;
}

/** What tests do again and again in a practice. */
function doingsIn({ deps, connection, practice, anna, actorFor, episode }: Home) {
  const draft = async (type: string, body: AnyBody = {}, actor = anna): Promise<string> =>
    accepted(await startDocument(deps, actor, episode, { type, body })).id;
  const sign = async (document: string, actor = anna, revision = 1) => {
    const confirmation = accepted(await confirmSecret(deps, actor, theSecret));
    return signDocument(deps, actor, document, { revision, confirmation });
  };
  return {
    draft,
    sign,
    read: (document: string, actor = anna) => readDocument(deps, actor, document),
    save: (document: string, draft: { readonly revision: number; readonly body: AnyBody }, actor = anna) =>
      saveDraft(deps, actor, document, draft),
    /** Puts somebody on the treatment team of the one client. */
    join: async (actor: Actor) => accepted(await joinCareTeam(deps, anna, episode, actor.person ?? '')),
    /** A second practice in the same database, and how its first clinician acts. */
    neighbour: async (): Promise<Actor> => {
      const first = {
        name: 'Otto Falk',
        email: 'otto@example.org',
        credentials: '',
        licence: '',
        secret: theSecret,
      };
      const made = await setUpPractice(deps, from, {
        practice: 'Another practice',
        timeZone: 'Europe/Berlin',
        first,
      });
      return { ...accepted(made), from };
    },
    /** Adds a person who signs in with `theSecret`, and answers how they act. */
    person: async (
      name: string,
      roles: readonly Role[],
      supervisor: string | null = null,
    ): Promise<Actor> => {
      const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.org`;
      const answers = {
        name,
        email,
        roles,
        credentials: 'LMHC',
        licence: 'NY 0815',
        supervisor,
        secret: theSecret,
      };
      return actorFor(accepted(await addPerson(deps, anna, answers)).id);
    },
    signed: async (type: string, body: AnyBody, actor = anna): Promise<string> => {
      const id = await draft(type, body, actor);
      accepted(await sign(id, actor));
      return id;
    },
    /** Everything in the practice's ledger, in the order in which it happened in each chain. */
    events: async (): Promise<EventContent[]> => {
      const rows = await ownerAsks(
        connection,
        'select content from event where practice = $1 order by chain, seq',
        [practice],
      );
      return rows.map(row => eventContent.parse(JSON.parse(String(row['content']))));
    },
    /** Asks the database as its owner, around all walls. */
    owner: (text: string, values: readonly unknown[] = []) => ownerAsks(connection, text, values),
  };
}
