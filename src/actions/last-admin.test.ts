import { expect, test } from 'vitest';
import { accepted, openPractice } from '../testing/practice.ts';
import { changePerson } from './change-person.ts';
import { setPersonActive } from './set-person-active.ts';

const practice = await openPractice();
const { deps, anna } = practice;
const admins = async () =>
  (await practice.owner(`select id from person where active and roles like '%"admin"%'`)).length;

test('two admins who send each other away at once do not leave the practice without one', async () => {
  for (let round = 0; round < 6; round += 1) {
    const ben = await practice.person(`Ben ${round}`, ['admin']);
    const results = await Promise.all([
      setPersonActive(deps, anna, ben.person ?? '', false),
      setPersonActive(deps, ben, anna.person ?? '', false),
    ]);
    expect(results.filter(result => result.ok)).toHaveLength(1);
    expect(await admins()).toBe(1);
    await practice.owner(`update person set active = (id = $1) where roles like '%"admin"%'`, [anna.person]);
  }
});

test('the only admin gives up neither role nor place', async () => {
  const answers = {
    name: 'Anna Berg',
    email: 'anna@example.org',
    roles: ['clinician'],
    credentials: 'LCSW',
    licence: '',
    supervisor: null,
  } as const;
  for (const result of [
    await changePerson(deps, anna, anna.person ?? '', answers),
    await setPersonActive(deps, anna, anna.person ?? '', false),
  ])
    expect(result).toMatchObject({ code: 'invalid', fields: { roles: expect.any(String) as unknown } });
  expect(await admins()).toBe(1);
  const ben = await practice.person('Ben Holt', ['admin']);
  accepted(await changePerson(deps, ben, anna.person ?? '', answers));
});
