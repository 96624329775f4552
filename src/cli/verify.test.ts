import { expect, test, vi } from 'vitest';
import { addPerson } from '../actions/add-person.ts';
import { setUpPractice } from '../actions/set-up-practice.ts';
import { openInstallation } from '../testing/installation.ts';
import { accepted, theSecret } from '../testing/practice.ts';

vi.setConfig({ testTimeout: 120_000 });
const { cwd, goldthread, record, anna, behind } = await openInstallation();
const deps = {
  ...record.deps,
  limits: { ...record.deps.limits, scryptCost: 2 ** 4, severalPractices: true },
};

test('A record that holds is verified beside the server that runs, and the log says by whom', async () => {
  const { code, out, err } = await goldthread('verify');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(
    /^Verified: \d+ events, \d+ rows, \d+ signatures\. All hold\.\nThe ledger ends with [0-9a-f]{64}\./,
  );

  const [event] = await behind(
    "select content::json ->> 'who' as who, content::json -> 'from' ->> 'channel' as channel, content::json -> 'from' ->> 'agent' as agent from event where verb = 'verify-record'",
  );
  expect(event).toMatchObject({ who: anna.person, channel: 'command-line' });
  expect(event!['agent']).toMatch(/\w/);
});

test('Who acts has to be said where it is not plain', async () => {
  const ines = {
    name: 'Ines Okafor',
    email: 'ines@example.org',
    roles: ['admin'] as const,
    credentials: '',
    licence: '',
    supervisor: null,
    secret: theSecret,
  };
  accepted(await addPerson(deps, anna, ines));
  expect(await goldthread('verify')).toMatchObject({
    code: 2,
    err: 'Say as whom, with --as: anna@example.org, ines@example.org.\n',
  });
  expect(await goldthread('verify', '--as', 'Ines@Example.org')).toMatchObject({ code: 0 });
  expect(await goldthread('verify', '--as', 'nobody@example.org')).toMatchObject({
    code: 2,
    err: 'Nobody here signs in as nobody@example.org.\n',
  });
});

test('Rights are those of the person who acts', async () => {
  const tom = { name: 'Tom Reuter', email: 'tom@example.org', roles: ['clinician'] as const };
  accepted(
    await addPerson(deps, anna, {
      ...tom,
      credentials: '',
      licence: '',
      supervisor: null,
      secret: theSecret,
    }),
  );
  expect(await goldthread('verify', '--as', 'tom@example.org')).toMatchObject({
    code: 2,
    err: 'Your role does not allow this here.\n',
  });
});

test('Which practice has to be said where there are several; the sample one does not count', async () => {
  const as = ['--as', 'anna@example.org'];
  const first = { name: 'Pat', email: 'pat@example.org', credentials: '', licence: '', secret: theSecret };
  const about = { timeZone: 'Europe/Berlin', first };
  accepted(await setUpPractice(deps, anna.from, { ...about, practice: 'The sample', isSample: true }));
  expect(await goldthread('verify', ...as)).toMatchObject({ code: 0 });
  expect(await goldthread('verify', '--practice', 'the sample')).toMatchObject({ code: 0 });

  accepted(await setUpPractice(deps, anna.from, { ...about, practice: 'Harbour House' }));
  expect(await goldthread('verify', ...as)).toMatchObject({
    code: 2,
    err: 'Say for which practice, with --practice: “Linden Street Practice”, “The sample”, “Harbour House”.\n',
  });
  expect(await goldthread('verify', ...as, '--practice', 'Elsewhere')).toMatchObject({
    code: 2,
    err: expect.stringContaining('There is no practice “Elsewhere” here.') as string,
  });
});

test('What does not hold is named, with exit code 1', async () => {
  await behind("update client set name = 'Somebody Else'");
  const { code, out } = await goldthread(
    'verify',
    '--practice',
    'Linden Street Practice',
    '--as',
    'anna@example.org',
  );
  expect(code).toBe(1);
  expect(out).toMatch(/^Does not hold\. The client .* is not what was last written there\.\n$/);
});

test('A folder without a record is left as it is', async () => {
  const { code, err } = await goldthread('verify', '--data', 'elsewhere');
  expect(code).toBe(2);
  expect(err).toBe(
    `There is no record in ${cwd}/elsewhere. Name its folder with --data or GOLDTHREAD_DATA.\n`,
  );
});
