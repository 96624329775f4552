import { sql } from 'kysely';
import { type Result, accept, refuse } from '../clinical/kit/result.ts';
import { build } from '../storage/build.ts';
import type { From } from '../storage/ledger/event-content.ts';
import { ledgerEntry } from '../storage/ledger/ledger-entry.ts';
import { type Outcome, transact } from '../storage/transact.ts';
import type { Trx } from '../storage/trx.ts';
import { insertRow } from '../storage/write-row.ts';
import type { Deps } from './deps.ts';
import { isTimeZone } from './local-date.ts';
import { personColumns, type PersonAnswers } from './person-row.ts';
import { hashSecret } from './secret.ts';
import { orUnavailable } from '../storage/or-unavailable.ts';

export interface NewPractice {
  readonly practice: string;
  readonly timeZone: string;
  readonly isSample?: boolean;
  readonly ruleSet?: string;
  readonly first: Omit<PersonAnswers, 'roles' | 'supervisor'> & { readonly secret: string };
}

export interface SetUp {
  readonly practice: string;
  readonly person: string;
}

/** Makes a practice with its first clinician, who is also its admin; refused when this installation has its practice. */
export async function setUpPractice(deps: Deps, from: From, input: NewPractice): Promise<Result<SetUp>> {
  if (!isTimeZone(input.timeZone))
    return refuse('invalid', 'This time zone is not known.', { fields: { timeZone: 'is not a time zone' } });
  const secret = await hashSecret(input.first.secret, deps.random(16), deps.limits.scryptCost);
  const practice = deps.newId();
  const person = deps.newId();
  return orUnavailable(() =>
    transact<Result<SetUp>>(deps.db.pool, { practice, person }, async trx => {
      if (!input.isSample && !deps.limits.severalPractices && (await isTaken(trx)))
        return {
          value: refuse('forbidden', 'This installation has its practice already.'),
          keep: false,
          entries: [],
        };
      return made(trx, { deps, from, input, secret });
    }),
  );
}

/** Whether there is a practice already; two who ask at once ask one after the other. */
async function isTaken(trx: Trx): Promise<boolean> {
  await trx.run(sql`select pg_advisory_xact_lock(7105423552)`.compile(build));
  const practices = await trx.run(
    sql<{ is_sample: boolean }>`select is_sample from practices_here()`.compile(build),
  );
  return practices.some(practice => !practice.is_sample);
}

interface Making {
  readonly deps: Deps;
  readonly from: From;
  readonly input: NewPractice;
  readonly secret: string;
}

async function made(trx: Trx, { deps, from, input, secret }: Making): Promise<Outcome<Result<SetUp>>> {
  const { practice } = trx;
  const person = trx.person ?? deps.newId();
  const now = deps.clock();
  await insertRow(trx, 'practice', {
    practice,
    id: practice,
    name: input.practice,
    time_zone: input.timeZone,
    idle_minutes: 15,
    session_hours: 12,
    is_sample: input.isSample ?? false,
    public_key: deps.keys.publicKey(practice),
    rule_set: input.ruleSet ?? 'core',
    gates: null,
    created_at: now,
  });
  await insertRow(trx, 'person', {
    practice,
    id: person,
    ...personColumns({ ...input.first, roles: ['admin', 'clinician'], supervisor: null }),
    active: true,
    secret,
    secret_changed_at: now,
    must_change_secret: false,
    origin: null,
    created_at: now,
  });
  const subject = { table: 'practice', id: practice };
  const about = { practice, chain: practice, at: now, who: person, verb: 'set-up-practice', subject, from };
  const entry = ledgerEntry({ ...about, rows: trx.written, detail: {} });
  return { value: accept({ practice, person }), keep: true, entries: [entry] };
}
