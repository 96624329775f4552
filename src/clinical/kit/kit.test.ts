import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choice, date, link, list, prose, rating, text } from './field.ts';
import { defineDocument } from './document.ts';
import { itemsOf } from './items.ts';
import { linksOf } from './link-answers.ts';
import { missingAnswers } from './missing-answers.ts';
import { normalise } from './normalise.ts';
import { bodySchema, fieldErrors } from './schema.ts';
import { sheetOf } from './sheet.ts';

const visit = defineDocument({
  type: 'visit',
  title: 'Visit',
  purpose: 'For tests.',
  version: 1,
  sections: {
    When: {
      on: date('Day', { required: true }),
      place: choice('Held', { office: 'In the office', video: 'By video' }, { required: true }),
      connection: text('Connection', { when: { field: 'place', is: ['video'] }, required: true }),
    },
    What: {
      goals: list(
        'Goals',
        'goal',
        {
          wording: prose('Wording', { required: true }),
          reached: rating('Reached'),
          serves: link('Serves', 'visit.goals'),
        },
        { namedBy: ['wording'], required: true },
      ),
    },
  },
});

const whole = {
  on: '2026-03-02',
  place: 'office',
  goals: [{ id: 'g1', wording: 'Ride the bus', reached: 4 }],
};
const errorsOf = (body: unknown, status: 'draft' | 'signed') => {
  const parsed = bodySchema(visit, status).safeParse(body);
  return parsed.success ? {} : fieldErrors(parsed.error);
};

describe('the judge of a body', () => {
  it.each([
    ['lets a draft miss anything', {}, 'draft', {}],
    ['takes a whole body as signed', whole, 'signed', {}],
    [
      'names what a signature lacks',
      { place: 'video' },
      'signed',
      { on: 'Day is empty', connection: 'Connection is empty', goals: 'Goals is empty' },
    ],
    [
      'asks for answers inside items',
      { ...whole, goals: [{ id: 'g1' }] },
      'signed',
      { 'goals.0.wording': 'Wording is empty' },
    ],
    [
      'asks what a gap left open stands for, also where no answer is required',
      {
        ...whole,
        place: 'video',
        connection: 'Broke off {how often}',
        goals: [{ id: 'g1', wording: 'Ride the {which} bus to {where}' }],
      },
      'signed',
      {
        connection: 'Connection has open gaps: {how often}',
        'goals.0.wording': 'Wording has open gaps: {which}, {where}',
      },
    ],
    [
      'passes over a gap in an answer that is not asked',
      { ...whole, connection: 'Broke off {how often}' },
      'signed',
      {},
    ],
    ['lets a gap stay open in a draft', { connection: 'Broke off {how often}' }, 'draft', {}],
    ['refuses a date that is none', { on: '2026-02-30' }, 'draft', { on: 'is not a date (YYYY-MM-DD)' }],
    ['refuses an unknown choice', { place: 'moon' }, 'draft', { place: 'is not one of the choices' }],
    [
      'refuses a rating above ten',
      { goals: [{ id: 'a', reached: 11 }] },
      'draft',
      { 'goals.0.reached': 'is above 10' },
    ],
    [
      'refuses one identity for two items',
      { goals: [{ id: 'a' }, { id: 'a' }] },
      'draft',
      { 'goals.1.id': 'is used twice' },
    ],
    [
      'refuses a character that cannot be stored',
      { connection: 'a\0b' },
      'draft',
      { connection: 'holds a character that cannot be stored' },
    ],
  ] as const)('%s', (_, body, status, errors) => expect(errorsOf(body, status)).toEqual(errors));

  it('refuses fields it does not know', () =>
    expect(bodySchema(visit, 'draft').safeParse({ extra: 1 }).success).toBe(false));

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), body => void bodySchema(visit, 'signed').safeParse(body)));
  });
});

describe('a Sheet', () => {
  it('shows answers in words and leaves out what was not answered or not asked', () => {
    const sheet = sheetOf(visit, { ...whole, connection: 'left over' }, () => undefined);
    expect(sheet).toEqual({
      title: 'Visit',
      sections: [
        {
          heading: 'When',
          entries: [
            { kind: 'answer', field: 'on', label: 'Day', text: '2026-03-02' },
            { kind: 'answer', field: 'place', label: 'Held', text: 'In the office' },
          ],
        },
        {
          heading: 'What',
          entries: [
            {
              kind: 'list',
              field: 'goals',
              label: 'Goals',
              items: [
                {
                  id: 'g1',
                  title: 'Ride the bus',
                  entries: [
                    { kind: 'answer', field: 'wording', label: 'Wording', text: 'Ride the bus' },
                    { kind: 'answer', field: 'reached', label: 'Reached', text: '4 of 10' },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('names what a link points at, and says so when nothing is there', () => {
    const body = { goals: [{ id: 'g2', wording: 'Shop alone', serves: 'g1' }] };
    const textOf = (nameOf: (id: string) => string | undefined) =>
      JSON.stringify(sheetOf(visit, body, nameOf));
    expect(textOf(id => (id === 'g1' ? 'Ride the bus' : undefined))).toContain('Ride the bus');
    expect(textOf(() => undefined)).toContain('(not found: g1)');
  });
});

describe('items and links', () => {
  const body = normalise(visit, {
    goals: [
      { id: 'g1', wording: 'A' },
      { id: 'g2', wording: 'B', serves: 'g1' },
    ],
  });

  it('finds every item with its way and name', () => {
    expect(itemsOf(visit, body).map(({ id, target, path, name }) => ({ id, target, path, name }))).toEqual([
      { id: 'g1', target: 'visit.goals', path: ['goals', 'g1'], name: 'A' },
      { id: 'g2', target: 'visit.goals', path: ['goals', 'g2'], name: 'B' },
    ]);
  });

  it('finds every link with the item that holds it', () => {
    expect(linksOf(visit, body)).toEqual([
      {
        to: 'g1',
        targets: ['visit.goals'],
        path: ['goals', 'g2', 'serves'],
        label: 'Serves',
        fromItem: 'g2',
      },
    ]);
  });

  it('lists what is missing in the order of the form', () => {
    expect(missingAnswers(visit, {}).map(({ label }) => label)).toEqual(['Day', 'Held', 'Goals']);
  });

  it('does not miss an answer when the one that does as well is given', () => {
    const started = text('Started', { required: true, orElse: 'minutes' });
    const fields = { started, minutes: text('Minutes in all') };
    const timed = defineDocument({ ...visit, sections: { When: fields } });
    expect(missingAnswers(timed, {}).map(({ label }) => label)).toEqual(['Started']);
    expect(missingAnswers(timed, { minutes: ' ' }).map(({ label }) => label)).toEqual(['Started']);
    expect(missingAnswers(timed, { minutes: '50' })).toEqual([]);
  });
});
