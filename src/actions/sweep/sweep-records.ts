import { type Result, accept, refuse } from '../../clinical/kit/result.ts';
import { orUnavailable } from '../../storage/or-unavailable.ts';
import { sweepingAlone } from '../../storage/sweep-lock.ts';
import { completeWordings } from '../../storage/wordings/complete-wordings.ts';
import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { knowsRuleSet } from '../knows-rule-set.ts';
import { perform } from '../perform.ts';
import { type Checking, checkRecords } from './check-records.ts';
import { type DueRecord, dueRecords } from './due-records.ts';
import { rulesMark } from './rules-mark.ts';
import { beginSweep, countDone, endSweep } from './sweep-row.ts';

export interface SweepWanted extends Pick<Checking, 'onCrash' | 'giveWay'> {
  /** A rule set by name in place of those that hold on each date of service. */
  readonly ruleSet?: string | undefined;
  /** Whether to check again what did not change. */
  readonly isFresh?: boolean | undefined;
  readonly progress: (phase: string, done: number, total?: number) => void;
  /** Ends the sweep after the records under way; what is stored stays. */
  readonly signal?: AbortSignal | undefined;
}

export interface SweepEnd {
  /** Records that there are, those that had to be checked, and those that were. */
  readonly records: number;
  readonly due: number;
  readonly checked: number;
  readonly isComplete: boolean;
}

/** Records that are read, stored and committed together: few enough that a stop costs little, enough to share a sync. */
const together = 8;
const textsTogether = 200;

interface Plan extends Checking {
  readonly records: number;
  readonly due: readonly DueRecord[];
  /** Whether all records of the practice are looked after, or those of the acting person's clients. */
  readonly isWhole: boolean;
}

/**
 * Checks every record that is not checked yet or whose result may not hold any more, and stores what was found as it goes. Who may sweep has the
 * whole practice checked, one sweep at a time; others the records of the clients whose team they are on.
 */
export async function sweepRecords(deps: Deps, actor: Actor, wanted: SweepWanted): Promise<Result<SweepEnd>> {
  const compared = await compareTexts(deps, actor, wanted);
  if (!compared.ok) return compared;
  wanted.progress('Looking for what changed', 0);
  const planned = await planOf(deps, actor, wanted);
  if (!planned.ok) return planned;
  const plan = planned.value;
  if (!plan.isWhole) return checkAll({ deps, actor, plan, wanted });
  return orUnavailable(async () => {
    const swept = await sweepingAlone(deps.db.pool, actor.practice, () =>
      sweepAll({ deps, actor, plan, wanted }),
    );
    return swept ?? refuse('conflict', 'The records are being checked already.');
  });
}

async function planOf(deps: Deps, actor: Actor, wanted: SweepWanted): Promise<Result<Plan>> {
  const program = await rulesMark();
  const bySet = wanted.ruleSet ?? '';
  const { onCrash, giveWay, isFresh } = wanted;
  const ask = { verb: 'check-records', on: 'practice', id: actor.practice } as const;
  return perform(deps, actor, ask, async ({ trx, today, may, tell }) => {
    if (bySet !== '' && !(await knowsRuleSet(trx, bySet)))
      return refuse('invalid', 'There is no rule set of this name.');
    const isWhole = may('sweep-records', '');
    const person = isWhole ? undefined : actor.person;
    const inCommon = `${today} ${program}`;
    const { records, due } = await dueRecords(trx, { bySet, person, inCommon, isFresh });
    tell({ records, due: due.length, ...(bySet !== '' && { ruleSet: bySet }) });
    const { openReader } = deps;
    const reader = due.length > 0 ? await openReader?.() : undefined;
    return accept({ bySet, today, onCrash, giveWay, reader, records, due, isWhole });
  });
}

interface Sweeping {
  readonly deps: Deps;
  readonly actor: Actor;
  readonly plan: Plan;
  readonly wanted: SweepWanted;
}

async function sweepAll(sweeping: Sweeping): Promise<Result<SweepEnd>> {
  const { deps, actor, plan } = sweeping;
  const ask = { verb: 'sweep-records', on: 'practice', id: actor.practice } as const;
  const begun = await perform(deps, actor, ask, async scene =>
    accept(await beginSweep(scene, deps.newId(), { ...plan, due: plan.due.length })),
  );
  if (!begun.ok) return begun;
  const ended = await checkAll(sweeping, begun.value);
  const isComplete = ended.ok && ended.value.isComplete;
  const noted = await perform(deps, actor, ask, async scene => {
    await endSweep(scene, begun.value, isComplete);
    return accept(true);
  });
  return noted.ok ? ended : noted;
}

/**
 * After an upgrade, a restore or an import many texts were never held against the other records: all are, before it is asked which records
 * changed. Only for who may sweep the practice.
 */
async function compareTexts(deps: Deps, actor: Actor, wanted: SweepWanted): Promise<Result<number>> {
  const ask = { verb: 'check-records', on: 'practice', id: actor.practice } as const;
  let compared = 0;
  for (
    let last = textsTogether;
    last === textsTogether && wanted.signal?.aborted !== true;
    compared += last
  ) {
    wanted.progress('Comparing texts', compared);
    const went = await perform(deps, actor, ask, async ({ trx, may }) =>
      accept(may('sweep-records', '') ? await completeWordings(trx, { atMost: textsTogether }) : 0),
    );
    if (!went.ok) return went;
    last = went.value;
  }
  return accept(compared);
}

/** Goes through what is due, a few records in each transaction. */
async function checkAll({ deps, actor, plan, wanted }: Sweeping, sweep?: string): Promise<Result<SweepEnd>> {
  const { due, records } = plan;
  const ask = { verb: 'check-records', on: 'practice', id: actor.practice } as const;
  let checked = 0;
  let isStopped = false;
  while (checked < due.length && !isStopped) {
    wanted.progress('Checking records', checked, due.length);
    if (wanted.signal?.aborted === true) break;
    const some = due.slice(checked, checked + together);
    const went = await perform(deps, actor, ask, async scene => {
      await checkRecords(scene, some, plan);
      return accept(sweep !== undefined && (await countDone(scene.trx, sweep, some.length)));
    });
    if (!went.ok) return went;
    isStopped = went.value;
    checked += some.length;
  }
  wanted.progress('Checking records', checked, due.length);
  return accept({ records, due: due.length, checked, isComplete: checked === due.length });
}
