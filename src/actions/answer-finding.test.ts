import { describe, expect, test } from 'vitest';
import { findingsOf } from '../clinical/audit.ts';
import { auditByService, auditDocumentByService } from '../clinical/audit-by-service.ts';
import { asSigned } from '../clinical/gates/as-signed.ts';
import { setsInForce } from '../clinical/rule-sets/sets-in-force.ts';
import { verify } from '../storage/verify/verify.ts';
import { accepted, openPractice } from '../testing/practice.ts';
import type { Actor } from './actor.ts';
import { answerFinding, type Answering } from './answer-finding.ts';
import { breakGlass } from './break-glass.ts';
import { leaveCareTeam } from './leave-care-team.ts';
import { readChart } from './read-chart.ts';
import { withdrawAnswer } from './withdraw-answer.ts';

const practice = await openPractice();
const { deps, anna, client, episode } = practice;
const sam = await practice.person('Sam Stone', ['supervisor']);
const cara = await practice.person('Cara Quist', ['compliance']);
const ben = await practice.person('Ben Holt', ['clinician']);
const ivy = await practice.person('Ivy Park', ['clinician']);
await practice.join(sam);
await practice.join(ivy);
accepted(await breakGlass(deps, ben, client, 'Covering for Anna this week.'));

const necessity = 'Without care she would leave school.';
const plan = await practice.draft('treatment-plan', { necessity });
const key = `plan.discharge-criteria/missing/${plan}/dischargeCriteria`;
const reason = 'She decides with her mother next week.';
const answer = (more: Partial<Answering> = {}, actor: Actor = anna) =>
  answerFinding(deps, actor, episode, { key, reason, ...more });
const seen = async (document = plan, actor = anna) => {
  const { chart, rules } = accepted(await readChart(deps, actor, episode));
  return auditDocumentByService(chart, document, setsInForce(chart, rules));
};
const shown = async (actor = anna) => (await seen(plan, actor)).find(each => each.key === key)?.answer;

test('an answer stands at its finding for whoever reads the chart, reviewers too', async () => {
  const given = accepted(await answer({ until: '2026-04-02' }));
  expect(given).toMatchObject({
    key,
    rule: 'plan.discharge-criteria',
    document: plan,
    on: '2026-03-02',
    reason,
  });
  for (const reader of [anna, sam, cara])
    expect(await shown(reader)).toEqual({
      id: given.id,
      reason,
      by: { id: anna.person, name: 'Anna Berg' },
      on: '2026-03-02',
      until: '2026-04-02',
      standing: 'holds',
    });
});

test('it holds while something else is written, and lapses with the text that it was about', async () => {
  const film = 'We watched a movie on the bus.';
  const bodyOf = (done: string, more: object = {}) => ({ ...more, work: [{ id: 'w1', done }] });
  const note = await practice.draft('progress-note', bodyOf(film));
  const media = async () => (await seen(note)).find(({ rule }) => rule === 'note.no-passive-media');
  accepted(await answer({ key: (await media())!.key }));
  accepted(await practice.save(note, { revision: 1, body: bodyOf(film, { homework: 'Ride twice.' }) }));
  expect((await media())?.answer).toMatchObject({ standing: 'holds' });
  accepted(await practice.save(note, { revision: 2, body: bodyOf(`${film} Twice.`) }));
  expect((await media())?.answer).toMatchObject({ standing: 'lapsed', lapsedBecause: 'text changed' });
});

test('withdrawn, it is shown as withdrawn and by whom, and is not withdrawn twice', async () => {
  const { id } = accepted(await answer());
  const withdraw = () => withdrawAnswer(deps, sam, episode, { answer: id, document: plan });
  const both = await Promise.all([withdraw(), withdraw()]);
  expect(both.map(result => (result.ok ? 'ok' : result.code)).sort()).toEqual(['conflict', 'ok']);
  expect(await shown()).toMatchObject({
    standing: 'lapsed',
    lapsedBecause: 'withdrawn',
    withdrawn: { by: { name: 'Sam Stone' }, on: '2026-03-02' },
  });
  accepted(await answer({ reason: 'Her mother is ill; we speak of it in May.' }));
  expect(await shown()).toMatchObject({
    standing: 'holds',
    reason: 'Her mother is ill; we speak of it in May.',
  });
});

test('about the record as a whole it holds until a day, at most a year away', async () => {
  deps.setClock('2026-04-20T15:00:00.000Z');
  const { chart, rules } = accepted(await readChart(deps, anna, episode));
  const of = findingsOf(auditByService(chart, setsInForce(chart, rules)));
  const whole = of.find(({ place }) => place.type === 'episode')!;
  const about = (until?: string) => answer({ key: whole.key, until });
  expect(await about()).toMatchObject({
    code: 'invalid',
    fields: { until: expect.stringContaining('missing') as string },
  });
  expect(await about('2027-05-01')).toMatchObject({
    code: 'invalid',
    fields: { until: 'is more than a year away' },
  });
  expect(await about('2026-04-19')).toMatchObject({ code: 'invalid', fields: { until: 'lies in the past' } });
  const { id, ...given } = accepted(await about('2026-06-30'));
  expect(given).not.toHaveProperty('document');
  expect(await withdrawAnswer(deps, anna, episode, { answer: id, document: plan })).toMatchObject({
    code: 'not-found',
  });
  accepted(await withdrawAnswer(deps, anna, episode, { answer: id }));
});

test('what is found only once a draft would be signed is answered before it is', async () => {
  const unsigned = await practice.draft('treatment-plan', { necessity });
  const before = `assessment.completed-before-plan/planWithout/${unsigned}`;
  expect((await seen(unsigned)).map(each => each.key)).not.toContain(before);
  accepted(await answer({ key: before }));
  const { chart, rules } = accepted(await readChart(deps, anna, episode));
  const by = { id: anna.person!, name: 'Anna Berg', role: 'clinician' };
  const signed = asSigned(chart, unsigned, { by, at: deps.clock(), on: chart.today });
  const found = auditDocumentByService(signed, unsigned, setsInForce(chart, rules));
  expect(found.find(each => each.key === before)?.answer).toMatchObject({ standing: 'holds' });
});

describe('is refused', () => {
  test.each<[string, Partial<Answering>, string]>([
    ['what the check does not find', { key: `plan.active-goal/nothing/${plan}/goals` }, 'conflict'],
    ['a rule that nobody knows', { key: `plan.horoscope/missing/${plan}/goals` }, 'conflict'],
    [
      'a document that is not there',
      { key: key.replace(plan, '00000000-0000-4000-8000-999999999999') },
      'not-found',
    ],
  ])('%s', async (_, more, code) => expect(await answer(more)).toMatchObject({ ok: false, code }));

  test.each([
    ['a reviewer, who only sees', () => cara],
    ['somebody who looks in through a broken glass', () => ben],
  ])('%s', async (_, who) => {
    const { id } = accepted(await answer());
    expect(await answer({}, who())).toMatchObject({ code: 'forbidden' });
    expect(await withdrawAnswer(deps, who(), episode, { answer: id, document: plan })).toMatchObject({
      code: 'forbidden',
    });
  });

  test('a document of another episode', async () => {
    const other = await practice.neighbour();
    expect(await answer({}, other)).toMatchObject({ code: 'not-found' });
  });
});

test('an author answers in the own document after leaving the team, and nowhere else', async () => {
  const own = await practice.draft('treatment-plan', { necessity }, ivy);
  accepted(await leaveCareTeam(deps, anna, episode, ivy.person!));
  const mine = `plan.discharge-criteria/missing/${own}/dischargeCriteria`;
  expect(await answer({ key: mine }, ivy)).toMatchObject({ ok: true });
  expect(await answer({}, ivy)).toMatchObject({ code: 'forbidden' });
});

test('the log tells of it, and the record with its answers holds', async () => {
  const events = await practice.owner(
    `select verb, content from event where verb in ('answer-finding', 'withdraw-answer')`,
  );
  expect(new Set(events.map(({ verb }) => verb))).toEqual(new Set(['answer-finding', 'withdraw-answer']));
  expect(String(events[0]?.['content'])).toContain('finding_answer');
  expect(await verify(deps.db.pool, practice.practice, () => undefined)).toMatchObject({ holds: true });
});
