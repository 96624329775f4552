import { beforeEach, describe, expect, it } from 'vitest';
import { diagnosisOf } from '../../testing/river-evidence.ts';
import { accepted, openPractice } from '../../testing/practice.ts';
import { printOwnSet } from '../../clinical/rule-sets/own/print-own-set.ts';
import { someOwnSet } from '../../testing/some-own-set.ts';
import { addPayer } from '../add-payer.ts';
import { changeClient } from '../change-client.ts';
import { changePayer } from '../change-payer.ts';
import { changePerson } from '../change-person.ts';
import { changePractice } from '../change-practice.ts';
import { joinCareTeam } from '../join-care-team.ts';
import { openClient } from '../open-client.ts';
import { saveOwnRuleSet } from '../save-own-rule-set.ts';
import { setCoverage } from '../set-coverage.ts';
import { stopSweep } from './stop-sweep.ts';
import { type SweepWanted, sweepRecords } from './sweep-records.ts';

const practice = await openPractice();
const { deps, anna } = practice;
const ines = await practice.person('Ines Roth', ['compliance']);
const ben = await practice.person('Ben Holt', ['clinician']);
const open = async (nth: number) =>
  accepted(
    await openClient(deps, anna, {
      name: `Client ${nth}`,
      recordNumber: `R-10${nth}`,
      episode: { admittedOn: '2026-03-02', setting: 'outpatient' },
    }),
  );
const others = await Promise.all(Array.from({ length: 19 }, (_, nth) => open(nth)));
const all = others.length + 1;

const crashes: string[] = [];
const sweep = async (by = ines, more: Partial<SweepWanted> = {}) =>
  accepted(
    await sweepRecords(deps, by, { progress: () => undefined, onCrash: rule => crashes.push(rule), ...more }),
  );
/** The clients in whose log it stands that their record was checked, while something was done. */
const checkedWhile = async (work: () => Promise<unknown>): Promise<string[]> => {
  const events = async () => {
    const rows = await practice.owner(
      `select chain, seq from event where verb = 'check-records' and chain <> $1`,
      [practice.practice],
    );
    return rows.map(row => ({ chain: String(row['chain']), seq: String(row['seq']) }));
  };
  const before = new Set((await events()).map(({ seq, chain }) => `${chain} ${seq}`));
  await work();
  return (await events())
    .filter(({ seq, chain }) => !before.has(`${chain} ${seq}`))
    .map(({ chain }) => chain);
};
const goOn = (instant: string) => {
  deps.setClock(instant);
  return Promise.resolve();
};
const stopAt =
  (records: number, stop: AbortController): SweepWanted['progress'] =>
  (_, done) => {
    if (done >= records) stop.abort();
  };
const stored = async () =>
  Number((await practice.owner('select count(*)::int as n from check_result'))[0]?.['n']);
const sweeps = () =>
  practice.owner('select state, records, due, done, totals from sweep order by started_at, id');

const somePayer = async (name: string) =>
  accepted(await addPayer(deps, anna, { name, isSelfPay: false, isActive: true })).id;

beforeEach(async () => {
  await sweep();
});

describe('after a whole sweep', () => {
  it('nothing is checked again while nothing changes', async () => {
    const read = await checkedWhile(async () =>
      expect(await sweep()).toEqual({ records: all, due: 0, checked: 0, isComplete: true }),
    );
    expect(read).toEqual([]);
    expect(await stored()).toBe(all);
    expect((await sweeps()).at(-1)).toMatchObject({ state: 'complete', records: all, due: 0, done: 0 });
  });

  const other = others[7]!;
  it.each([
    ['a draft that is begun', () => practice.draft('contact-note')],
    [
      'a draft that is saved',
      async () => {
        const id = await practice.draft('contact-note');
        await sweep();
        accepted(await practice.save(id, { revision: 1, body: { content: 'A call.' } }));
      },
    ],
    ['a signature', () => practice.signed('diagnosis', diagnosisOf().body)],
    [
      'a change of the client’s details',
      async () =>
        accepted(await changeClient(deps, anna, practice.client, { name: 'Mara Lind', recordNumber: 'R-2' })),
    ],
    [
      'another name of an author',
      async () => {
        const answers = { name: 'Anna Berg-Holt', email: 'anna@example.org', credentials: '', licence: '' };
        const roles = ['admin', 'clinician'] as const;
        accepted(await changePerson(deps, anna, anna.person!, { ...answers, roles, supervisor: null }));
      },
    ],
    [
      'another payer',
      async () => {
        const payer = await somePayer('Optum');
        accepted(
          await setCoverage(deps, anna, practice.client, { payer, from: '2026-03-02', replaces: true }),
        );
      },
    ],
    [
      'another rule set of its payer',
      async () => {
        const payer = await somePayer('Harborline');
        accepted(
          await setCoverage(deps, anna, practice.client, { payer, from: '2026-03-03', replaces: true }),
        );
        await sweep();
        const answers = { name: 'Harborline', ruleSet: 'carf', isSelfPay: false, isActive: true };
        accepted(await changePayer(deps, anna, payer, answers));
      },
    ],
  ])('%s costs the check of that one record', async (_, change) => {
    await change();
    expect(await sweep()).toEqual({ records: all, due: 1, checked: 1, isComplete: true });
  });

  it.each([
    ['the practice checks by another set', () => changed({ ruleSet: 'medicare' })],
    [
      'the practice saves a rule set of its own',
      async () => accepted(await saveOwnRuleSet(deps, anna, printOwnSet(someOwnSet))),
    ],
    ['a day has passed', () => goOn('2026-03-03T15:00:00.000Z')],
  ])('when %s every record is checked again', async (_, change) => {
    await change();
    expect(await sweep()).toMatchObject({ due: all, checked: all });
  });

  it('a fresh sweep checks every record again, and what was found stays the same', async () => {
    const found = () => practice.owner('select * from check_finding order by episode, nth');
    const before = await found();
    expect(await sweep(ines, { isFresh: true })).toMatchObject({ due: all, checked: all });
    expect(await found()).toEqual(before);
  });

  it('the results by a set that is asked for by name are kept beside the others', async () => {
    expect(await sweep(ines, { ruleSet: 'optum' })).toMatchObject({ due: all });
    expect(await sweep(ines, { ruleSet: 'optum' })).toMatchObject({ due: 0 });
    expect(await sweep()).toMatchObject({ due: 0 });
    expect(await stored()).toBe(2 * all);
    const refused = { progress: () => undefined, onCrash: () => undefined, ruleSet: 'nobody' };
    expect(await sweepRecords(deps, ines, refused)).toMatchObject({ code: 'invalid' });
  });

  it('what was counted stays for the trend, once a day', async () => {
    await sweep();
    await sweep();
    const whole = (await sweeps()).filter(({ state, totals }) => state === 'complete' && totals !== null);
    const days = await practice.owner(
      `select distinct started_on, by_set from sweep where state = 'complete'`,
    );
    expect(whole).toHaveLength(days.length);
    const totals = JSON.parse(String(whole.at(-1)?.['totals'])) as { records: number; findings: number };
    const [found] = await practice.owner(`select count(*)::int as n from check_finding where by_set = ''`);
    expect(totals).toMatchObject({ records: all, findings: found?.['n'] });
  });

  const changed = async (settings: { ruleSet: string }) =>
    accepted(
      await changePractice(deps, anna, {
        name: 'Linden Street Practice',
        timeZone: 'America/New_York',
        idleMinutes: 20,
        ...settings,
      }),
    );

  it('only the log of the client whose record was read tells of it', async () => {
    const episode = other.episodes[0]!;
    accepted(await joinCareTeam(deps, anna, episode.id, ben.person!));
    await practice.draft('contact-note');
    expect(await checkedWhile(() => sweep())).toEqual([practice.client]);
  });
});

describe('a sweep that is stopped', () => {
  it('keeps what it has checked, and the next goes on with the rest', async () => {
    const stop = new AbortController();
    const ended = await sweep(ines, {
      isFresh: true,
      signal: stop.signal,
      progress: stopAt(8, stop),
    });
    expect(ended).toEqual({ records: all, due: all, checked: 8, isComplete: false });
    expect((await sweeps()).at(-1)).toMatchObject({ state: 'stopped', done: 8, totals: null });
    expect(await stored()).toBeGreaterThanOrEqual(all);
  });

  it('goes on where it stopped, though it stopped on the first day of all', async () => {
    await practice.owner('delete from check_result');
    const stop = new AbortController();
    await sweep(ines, { signal: stop.signal, progress: stopAt(8, stop) });
    expect(await stored()).toBe(8);
    expect(await sweep()).toEqual({ records: all, due: all - 8, checked: all - 8, isComplete: true });
  });

  it('stops when somebody asks, whoever began it', async () => {
    let asked: Promise<unknown> | undefined;
    const ended = await sweep(ines, {
      isFresh: true,
      progress: (_, done) => {
        if (done === 8) asked = stopSweep(deps, anna);
      },
      giveWay: async () => asked,
    });
    expect(ended.isComplete).toBe(false);
    expect(ended.checked).toBeLessThan(all);
    expect((await sweeps()).at(-1)).toMatchObject({ state: 'stopped' });
  });

  it('is the only one of its practice at a time', async () => {
    const seen: unknown[] = [];
    let second: Promise<unknown> | undefined;
    await sweep(ines, {
      isFresh: true,
      giveWay: async () => {
        second ??= sweepRecords(deps, anna, { progress: () => undefined, onCrash: () => undefined }).then(
          result => seen.push(result),
        );
        await second;
      },
    });
    expect(seen).toMatchObject([{ ok: false, code: 'conflict' }]);
  });

  it('is noted as stopped when the next begins, if its program was killed', async () => {
    await practice.owner(
      `insert into sweep values ($1, gen_random_uuid(), '', '2026-03-01T10:00:00Z', '2026-03-01', null, null, 'running', false, 9, 9, 3, null)`,
      [practice.practice],
    );
    await sweep();
    expect(await sweeps()).not.toContainEqual(expect.objectContaining({ state: 'running' }));
  });
});

describe('who may', () => {
  it('a clinician has the records of the own clients checked, and no more', async () => {
    await practice.owner('delete from check_result');
    expect(await sweep(ben)).toEqual({ records: 1, due: 1, checked: 1, isComplete: true });
    expect(await stored()).toBe(1);
  });

  it('somebody who is only a client has nothing checked', async () => {
    const cleo = await practice.person('Cleo Dahl', ['client']);
    const refused = await sweepRecords(deps, cleo, { progress: () => undefined, onCrash: () => undefined });
    expect(refused).toMatchObject({ code: 'forbidden' });
  });
});

it('no rule threw in all this', () => expect(crashes).toEqual([]));
