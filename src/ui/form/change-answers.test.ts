import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeAnswers, type FormChange } from './change-answers.ts';

const plan = {
  agreementOnWork: 'We meet on Tuesdays.',
  goals: [
    { id: 'g1', clientWords: 'Sleep', objectives: [{ id: 'o1', objective: 'Bed by eleven' }] },
    { id: 'g2', clientWords: 'Ride the bus' },
  ],
};

describe('changing answers', () => {
  it.each<[string, FormChange, object]>([
    [
      'sets an answer',
      { kind: 'set', path: ['barriers'], answer: 'Shifts' },
      { ...plan, barriers: 'Shifts' },
    ],
    [
      'forgets a cleared answer',
      { kind: 'set', path: ['agreementOnWork'], answer: '' },
      { goals: plan.goals },
    ],
    [
      'keeps a space that begins a sentence',
      { kind: 'set', path: ['agreementOnWork'], answer: ' ' },
      { ...plan, agreementOnWork: ' ' },
    ],
    [
      'sets an answer deep inside an entry',
      { kind: 'set', path: ['goals', 'g1', 'objectives', 'o1', 'objective'], answer: 'Up at seven' },
      {
        ...plan,
        goals: [{ ...plan.goals[0], objectives: [{ id: 'o1', objective: 'Up at seven' }] }, plan.goals[1]],
      },
    ],
    [
      'adds the first entry of a list',
      { kind: 'add', list: ['goals', 'g2', 'objectives'], entry: { id: 'o2' } },
      { ...plan, goals: [plan.goals[0], { ...plan.goals[1], objectives: [{ id: 'o2' }] }] },
    ],
    ['removes an entry', { kind: 'remove', list: ['goals'], id: 'g1' }, { ...plan, goals: [plan.goals[1]] }],
    [
      'forgets a list with its last entry',
      { kind: 'remove', list: ['goals', 'g1', 'objectives'], id: 'o1' },
      { ...plan, goals: [{ id: 'g1', clientWords: 'Sleep' }, plan.goals[1]] },
    ],
    [
      'moves an entry down',
      { kind: 'move', list: ['goals'], id: 'g1', by: 1 },
      { ...plan, goals: [plan.goals[1], plan.goals[0]] },
    ],
    ['leaves the last entry last', { kind: 'move', list: ['goals'], id: 'g2', by: 1 }, plan],
    [
      'changes nothing in an entry that is gone',
      { kind: 'set', path: ['goals', 'g9', 'x'], answer: 'y' },
      plan,
    ],
  ])('%s', (_, change, expected) => expect(changeAnswers(plan, change)).toEqual(expected));

  it('leaves what it does not touch the same object', () => {
    const changed = changeAnswers(plan, {
      kind: 'set',
      path: ['goals', 'g2', 'clientWords'],
      answer: 'Drive',
    });
    expect((changed['goals'] as unknown[])[0]).toBe(plan.goals[0]);
  });

  it('puts a removed entry back where it was', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1 });
    fc.assert(
      fc.property(ids, fc.nat(), (all, pick) => {
        const body = { goals: all.map(id => ({ id })) };
        const at = pick % all.length;
        const entry = { id: all[at]! };
        const without = changeAnswers(body, { kind: 'remove', list: ['goals'], id: entry.id });
        const restored = changeAnswers(without, { kind: 'restore', list: ['goals'], entry, at });
        expect(restored).toEqual(body);
      }),
    );
  });
});
