import { expect, test } from 'vitest';
import { accepted, openPractice, theSecret } from '../testing/practice.ts';
import { planOf } from '../testing/river-plan.ts';
import { answerFinding } from './answer-finding.ts';
import { chooseGates } from './choose-gates.ts';
import { coSign } from './co-sign.ts';
import { confirmSecret } from './confirm-secret.ts';
import { readPractice } from './read-practice.ts';

const practice = await openPractice();
const { deps, anna } = practice;
const criteria = 'plan.discharge-criteria';
const { body } = planOf({
  dischargeCriteria: 'Feels well.',
});

/** The verbs of the ledger that were added while something was done. */
async function recorded(doing: () => Promise<unknown>): Promise<string[]> {
  const before = (await practice.events()).map(event => JSON.stringify(event));
  await doing();
  const after = await practice.events();
  return after.filter(event => !before.includes(JSON.stringify(event))).map(({ verb }) => verb);
}

test('nothing is chosen until somebody chooses, and then it stands in the ledger', async () => {
  expect(await readPractice(deps, anna)).toMatchObject({ value: { gates: [] } });
  const chosen = ['plan.measure-named', criteria, 'note.goal-linked', criteria];
  const verbs = await recorded(async () =>
    expect(await chooseGates(deps, anna, chosen)).toMatchObject({
      value: { gates: ['plan.measure-named', criteria, 'note.goal-linked'] },
    }),
  );
  expect(verbs).toEqual(['choose-gates']);
  const told = (await practice.events()).find(({ verb }) => verb === 'choose-gates');
  expect(told?.detail).toEqual({ gates: ['plan.measure-named', criteria, 'note.goal-linked'] });
  expect(await chooseGates(deps, anna, [])).toMatchObject({ value: { gates: [] } });
});

test.each(['note.signed-on-time', 'record.retention', 'no.such-rule'])(
  '%s cannot be chosen, and nothing is changed',
  async rule => {
    const verbs = await recorded(async () =>
      expect(await chooseGates(deps, anna, [criteria, rule])).toMatchObject({
        code: 'invalid',
        fields: { rules: expect.stringContaining('cannot stop') as unknown },
      }),
    );
    expect(verbs).toEqual([]);
  },
);

test('only an admin chooses', async () => {
  const ben = await practice.person('Ben Ode', ['clinician', 'supervisor', 'compliance']);
  expect(await recorded(() => chooseGates(deps, ben, [criteria]))).toEqual(['refused']);
  expect(await readPractice(deps, anna)).toMatchObject({ value: { gates: [] } });
});

test('a gate refuses the signature, says what stops it and where, and records no signature', async () => {
  await chooseGates(deps, anna, [criteria]);
  const id = await practice.draft('treatment-plan', body);
  const verbs = await recorded(async () =>
    expect(await practice.sign(id)).toMatchObject({
      code: 'blocked',
      message:
        'One thing stops the signature: Treatment plan of 9 March, We are done when: When the plan is done is said in 2 words; say what one will see then.',
      detail: { stops: [{ rule: criteria, path: ['dischargeCriteria'] }] },
    }),
  );
  expect(verbs).not.toContain('sign-document');
  expect(await practice.read(id)).toMatchObject({ value: { status: 'draft', revision: 1 } });
});

test('mended, or with the gate taken away, the same draft is signed', async () => {
  const mended = await practice.draft('treatment-plan', body);
  await practice.save(mended, { revision: 1, body: { ...planOf().body } });
  expect(await practice.sign(mended, anna, 2)).toMatchObject({ value: { status: 'signed' } });

  const id = await practice.draft('treatment-plan', body);
  expect(await practice.sign(id)).toMatchObject({ code: 'blocked' });
  await chooseGates(deps, anna, []);
  expect(await practice.sign(id)).toMatchObject({ value: { status: 'signed' } });
});

test('answered with a reason it stops nobody', async () => {
  await chooseGates(deps, anna, [criteria]);
  const id = await practice.draft('treatment-plan', body);
  const key = `${criteria}/thin/${id}/dischargeCriteria`;
  expect(await practice.sign(id)).toMatchObject({ code: 'blocked', detail: { stops: [{ key }] } });
  const reason = 'River and I settle the numbers at the first review.';
  accepted(await answerFinding(deps, anna, practice.episode, { key, reason }));
  expect(await practice.sign(id)).toMatchObject({ value: { status: 'signed' } });
});

test('what the form requires is told before what the practice chose, and a gate of another document stops nothing', async () => {
  await chooseGates(deps, anna, ['note.goal-linked', criteria]);
  const owing = await practice.draft('treatment-plan', { effectiveFrom: '2026-03-02' });
  expect(await practice.sign(owing)).toMatchObject({ code: 'incomplete' });
  const thoughts = { writtenOn: '2026-03-02', thoughts: 'Wonders whether the move was her own wish.' };
  expect(await practice.sign(await practice.draft('process-note', thoughts))).toMatchObject({ ok: true });
});

test('a document that is signed is never held back from its second signature', async () => {
  await chooseGates(deps, anna, []);
  const id = await practice.signed('treatment-plan', body);
  await chooseGates(deps, anna, [criteria]);
  const sam = await practice.person('Sam Reyes', ['supervisor']);
  await practice.join(sam);
  const confirmation = accepted(await confirmSecret(deps, sam, theSecret));
  expect(await coSign(deps, sam, id, confirmation)).toMatchObject({ ok: true });
});
