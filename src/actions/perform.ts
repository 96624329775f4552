import { z } from 'zod';
import { isReading, mayDo, roles, type Role, type Standing, type Verb } from '../clinical/policy.ts';
import { type Refusal, type Result, refuse } from '../clinical/kit/result.ts';
import { type LedgerEntry, ledgerEntry } from '../storage/ledger/ledger-entry.ts';
import { type LoadedSubject, type SubjectKind, loadSubject } from '../storage/load-subject.ts';
import type { RecordTables } from '../storage/tables.ts';
import { type Outcome, transact } from '../storage/transact.ts';
import type { Trx } from '../storage/trx.ts';
import type { Actor } from './actor.ts';
import type { Deps } from './deps.ts';
import { localDate } from './local-date.ts';
import { orUnavailable } from '../storage/or-unavailable.ts';

/** What is to be done, and about what; `documentType` where no document exists yet. */
export interface Ask<K extends SubjectKind> {
  readonly verb: Verb;
  readonly on: K;
  readonly id: string;
  readonly documentType?: string;
}

/** What the work of an action is given. */
export interface Scene<K extends SubjectKind> extends LoadedSubject<K> {
  readonly trx: Trx;
  readonly actor: Actor;
  /** The instant of the action, and the calendar date in the practice's time zone. */
  readonly now: string;
  readonly today: string;
  readonly may: (verb: Verb, documentType: string, standings?: readonly Standing[]) => boolean;
  /** Adds to what the event says. */
  readonly tell: (detail: Readonly<Record<string, unknown>>) => void;
  /** Enters the event in the chain of a new client; the subject's own chain is told that it happened. */
  readonly opensChain: (client: string) => void;
  /** Enters the event in the chains of these clients, and in no other. */
  readonly tellsClients: (clients: readonly string[]) => void;
  /** Mentions it in a client's chain as well: without the rows, and without any detail. */
  readonly mentionsTo: (client: string) => void;
}

export type Work<K extends SubjectKind, T> = (scene: Scene<K>) => Promise<Result<T>>;

const storedRoles = z.array(z.enum(roles));

/**
 * Does one thing in one transaction: loads what it is about, asks the policy, does the work, and commits it
 * together with the event that tells of it, or leaves nothing. Answers only after the commit.
 */
export async function perform<K extends SubjectKind, T>(
  deps: Deps,
  actor: Actor,
  ask: Ask<K>,
  work: Work<K, T>,
): Promise<Result<T>> {
  const run = (trx: Trx): Promise<Outcome<Result<T>>> => inside({ deps, actor, ask, trx }, work);
  return orUnavailable(() => {
    if (isReading(ask.verb)) return deps.db.reads.read(actor.practice, run);
    return transact(deps.db.pool, { practice: actor.practice, person: actor.person }, run);
  });
}

const practiceTables: readonly string[] = ['payer', 'own_rule_set'] satisfies (keyof RecordTables)[];

interface Stage<K extends SubjectKind> {
  readonly deps: Deps;
  readonly actor: Actor;
  readonly ask: Ask<K>;
  readonly trx: Trx;
}

const dropped = <T>(value: T): Outcome<T> => ({ value, keep: false, entries: [] });

async function inside<K extends SubjectKind, T>(
  stage: Stage<K>,
  work: Work<K, T>,
): Promise<Outcome<Result<T>>> {
  const { deps, actor, ask, trx } = stage;
  const now = deps.clock();
  const loaded = await loadSubject(trx, ask.on, { id: ask.id, person: actor.person, now });
  if (!loaded) return dropped(refuse('not-found', `There is no such ${ask.on}.`));
  const held = rolesOf(actor, loaded);
  const objection = objectionTo(ask, loaded, held);
  const detail: Record<string, unknown> = {};
  const home = loaded.client ?? actor.practice;
  const chains = [home];
  // Rows of the practice stay in its own chain, also where a client's chain is opened: of two chains nobody could tell which wrote last.
  const chainOf = (table: string): string | undefined =>
    chains.length > 1 && practiceTables.includes(table) ? actor.practice : chains[0];
  const told: string[] = [];
  const event = (verb: string, chain = home): LedgerEntry =>
    ledgerEntry({
      practice: actor.practice,
      chain,
      at: now,
      who: actor.person,
      verb,
      subject: { table: ask.on, id: ask.id, ...typeOf(ask, loaded) },
      from: actor.from,
      rows: isReading(ask.verb) ? [] : trx.written.filter(([table]) => chain === chainOf(table)),
      detail: told.includes(chain) ? {} : detail,
    });
  if (objection) {
    detail['verb'] = ask.verb;
    return { value: objection, keep: true, entries: [event('refused')] };
  }
  if (needsGlass(ask, loaded, held)) detail['glass'] = true;
  const result = await work({
    ...loaded,
    trx,
    actor,
    now,
    today: localDate(now, loaded.timeZone),
    may: (verb, documentType, standings = loaded.standings) =>
      mayDo({ verb, documentType, roles: held, standings }),
    tell: more => Object.assign(detail, more),
    opensChain: client => chains.unshift(client),
    tellsClients: clients => chains.splice(0, chains.length, ...clients),
    mentionsTo: client => told.push(client),
  });
  if (result.ok)
    return { value: result, keep: true, entries: [...chains, ...told].map(chain => event(ask.verb, chain)) };
  const trace = traceOf(result, ask.on);
  if (trace === undefined || trx.written.length > 0) return dropped(result);
  detail['verb'] = ask.verb;
  return { value: result, keep: true, entries: [event(trace)] };
}

/** What a "no" leaves in the log: a refusal of rights, and a conflict that shows the reader what is stored. */
function traceOf(
  { code, detail }: Refusal,
  on: SubjectKind,
): 'refused' | 'read-document' | 'read-worksheet' | undefined {
  if (code === 'forbidden') return 'refused';
  if (typeof detail !== 'object' || detail === null || !('stored' in detail)) return undefined;
  return on === 'worksheet' ? 'read-worksheet' : 'read-document';
}

/** The roles that count: those in the database now; the operator at the command line acts as an admin. */
function rolesOf(actor: Actor, { asker }: LoadedSubject<SubjectKind>): readonly Role[] {
  if (actor.person === null) return actor.from.channel === 'command-line' ? ['admin'] : [];
  return asker?.active ? storedRoles.parse(JSON.parse(asker.roles)) : [];
}

function typeOf<K extends SubjectKind>(ask: Ask<K>, { row }: LoadedSubject<K>): { type?: string } {
  if (ask.documentType !== undefined) return { type: ask.documentType };
  return 'type' in row ? { type: row.type } : {};
}

/** What the policy has against it, in words; undefined when it allows it. */
function objectionTo<K extends SubjectKind>(ask: Ask<K>, loaded: LoadedSubject<K>, held: readonly Role[]) {
  const { standings, client } = loaded;
  if (allows({ ask, loaded, held }, standings)) return undefined;
  if (allows({ ask, loaded, held }, [...standings, 'glass']))
    return refuse(
      'forbidden',
      'This chart is open to its treatment team. You can look in with a reason, which will be recorded.',
      { detail: { breakGlass: true, client } },
    );
  return refuse('forbidden', 'Your role does not allow this here.');
}

/** Whether it is allowed only because the glass was broken; the event says so. */
const needsGlass = <K extends SubjectKind>(
  ask: Ask<K>,
  loaded: LoadedSubject<K>,
  held: readonly Role[],
): boolean =>
  loaded.standings.includes('glass') &&
  !allows(
    { ask, loaded, held },
    loaded.standings.filter(standing => standing !== 'glass'),
  );

interface Asked {
  readonly ask: Ask<SubjectKind>;
  readonly loaded: LoadedSubject<SubjectKind>;
  readonly held: readonly Role[];
}

const allows = ({ ask, loaded, held }: Asked, standings: readonly Standing[]): boolean =>
  mayDo({ verb: ask.verb, documentType: ask.documentType ?? loaded.guardedAs, roles: held, standings });
