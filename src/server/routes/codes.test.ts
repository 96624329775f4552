import { expect, it } from 'vitest';
import { openWebPractice } from '../../testing/web-practice.ts';

const practice = await openWebPractice();
const anna = await practice.signIn('anna@example.org');

it('finds a diagnosis by code, title or everyday name', async () => {
  for (const search of ['F33.1', 'recurrent moderate depressive'])
    expect(
      await anna.ask('GET', `/codes/icd-10-cm?search=${encodeURIComponent(search)}&limit=1`),
    ).toMatchObject({
      status: 200,
      body: { codes: [{ code: 'F33.1', isBillable: true }] },
    });
});

it('shows a code as it stood on the day', async () => {
  const on = async (day: string) =>
    (await anna.ask('GET', `/codes/icd-10-cm?search=F50.01&on=${day}&limit=1`)).body;
  expect(await on('2024-09-30')).toMatchObject({ codes: [{ code: 'F50.01', isBillable: true }] });
  expect(await on('2024-10-01')).toMatchObject({ codes: [{ code: 'F50.01', isBillable: false }] });
});

it.each(['', '?search=a&limit=1000', '?search=a&on=yesterday', `?search=${'a'.repeat(300)}`])(
  'refuses a search it cannot read: %s',
  async query => {
    expect((await anna.ask('GET', `/codes/icd-10-cm${query}`)).status).toBe(400);
  },
);

it('lists the service codes', async () => {
  const { body } = await anna.ask('GET', '/codes/services');
  expect(body).toMatchObject({
    codes: expect.arrayContaining([expect.objectContaining({ code: '90837', isTimed: true })]) as unknown,
  });
});

it('answers nobody who is not signed in', async () => {
  expect((await practice.ask('GET', '/codes/icd-10-cm?search=F33.1')).status).toBe(401);
});
