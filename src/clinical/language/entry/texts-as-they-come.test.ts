import { describe, expect, it } from 'vitest';
import { reader } from '../../../testing/reader.ts';
import type { Decision } from '../reader.ts';

/** Every decision of every kind about texts that all say the same. */
const everyDecision = (text: string): readonly Decision[] =>
  [
    reader.note({ text, planGoals: [{ goal: 'Sleep through the night.', objectives: [] }] }),
    reader.objective(text),
    reader.goal({ clientGoal: text, clinicalGoal: text }),
    reader.pair({ previous: text, current: text }),
    reader.diagnosis({ icd10: 'F41.1', name: 'Anxiety', symptomsText: text, justificationText: text }),
  ].flatMap(reading => Object.values<Decision>(reading));

describe('Of a text that cannot be read nothing is said, whatever was asked', () => {
  it.each([
    ['nothing', ''],
    ['spaces and lines', ' \n\t \n'],
    ['emoji', '😀😭👍🏽👩‍👧'],
    ['digits and signs', '12/4 — 7/10 (3) … %'],
    [
      'Spanish',
      'La clienta dijo que está durmiendo mejor y lloró cuando habló de su madre. Plan: llamar a la escuela.',
    ],
    ['Spanish, without marks', 'la clienta dijo que duerme mejor y lloro cuando hablo de su madre'],
    ['French', 'La cliente dit qu’elle dort mieux et elle a pleuré quand elle a parlé de sa mère.'],
    ['Portuguese', 'A cliente disse que não dorme e chorou quando falou da mãe.'],
    ['German', 'Die Klientin sagt, dass sie besser schläft, und weinte, als sie von ihrer Mutter sprach.'],
    ['Polish', 'Klientka mówi, że śpi lepiej, i płakała, gdy opowiadała o swojej matce.'],
    ['Vietnamese', 'Thân chủ nói rằng cô ấy ngủ tốt hơn và đã khóc khi nói về mẹ của mình.'],
    ['Haitian Creole', 'Kliyan an di ke li pa ka dòmi lannwit e li te kriye lè li pale sou manman li.'],
    ['Arabic', 'قالت المريضة إنها تنام بشكل أفضل وبكت عندما تحدثت عن والدتها.'],
    ['Hebrew', 'המטופלת אמרה שהיא ישנה טוב יותר ובכתה כשדיברה על אמה.'],
    ['Chinese', '来访者说她睡得更好了，谈到母亲时哭了。'],
    ['Russian', 'Клиентка сказала, что спит лучше, и заплакала, когда говорила о матери.'],
  ])('%s', (_, text) => {
    for (const decision of everyDecision(text))
      expect(decision).toEqual({ holds: undefined, confidence: 0.5, passages: [] });
  });
});

const said =
  'Client said she slept four hours on most nights. Therapist had her write down each worry and sort them into two piles because worry keeps her awake. She laughed at the second pile and tore it up. Plan: keep a sleep log until next Tuesday.';

/** The same words as they come from a dictation, a form, a page, a phone. */
const forms: readonly (readonly [string, (text: string) => string])[] = [
  ['as one writes', text => text],
  ['in capitals', text => text.toUpperCase()],
  ['in small letters', text => text.toLowerCase()],
  ['as a page', text => `<div><p>${text.replaceAll('. ', '.</p><p>')}</p><br></div>`],
  ['line by line', text => text.replaceAll('. ', '\n')],
  ['with emoji', text => text.replaceAll('. ', ' 😀. ')],
  ['with marks of direction', text => `\u202b${text}\u202c`],
  ['with wide spaces', text => text.replaceAll(' ', '\u00a0')],
];

describe.each(forms)('English %s', (_, form) => {
  const held = (decision: Decision) => decision.holds;

  it('is read: a note', () => {
    const { clientSelfReport, interventionSpecific, interventionRationale, clientResponse } = reader.note({
      text: form(said),
    });
    expect([clientSelfReport, interventionSpecific, interventionRationale, clientResponse].map(held)).toEqual(
      Array(4).fill(true),
    );
  });

  it('an objective', () => {
    const { measurable, timeBound } = reader.objective(
      form('Client will fall asleep within 30 minutes on 5 of 7 nights. This is reached by 1 March.'),
    );
    expect([measurable, timeBound].map(held)).toEqual([true, true]);
  });

  it('a copy', () => expect(held(reader.pair({ previous: said, current: form(said) }).cloned)).toBe(true));

  it('what a diagnosis rests on', () => {
    const { impairmentStated, durationStated } = reader.diagnosis({
      icd10: 'F32.1',
      name: 'Major depressive disorder, single episode, moderate',
      symptomsText: form('Low mood most of the day. Onset after the move in March, and ongoing since.'),
      justificationText: form('She was sent home from work twice this month because of it.'),
    });
    expect([impairmentStated, durationStated].map(held)).toEqual([true, true]);
  });
});

it.each([
  ['without any punctuation', said.replace(/[.:]/g, '')],
  ['at the beginning of a megabyte', `${said} ${'It rained again that day. '.repeat(40_000)}`],
])('A note %s is read', (_, text) => {
  const { clientSelfReport, interventionSpecific, clientResponse } = reader.note({ text });
  expect([clientSelfReport, interventionSpecific, clientResponse].map(({ holds }) => holds)).toEqual(
    Array(3).fill(true),
  );
});
