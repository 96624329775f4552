import { expect, it } from 'vitest';
import type { Help } from '../../clinical/helps/help.ts';
import { progressNote } from '../../clinical/documents/progress-note.ts';
import { helpsAtHand } from './helps-at-hand.ts';
import { placesInOrder } from './places-in-order.ts';

const order = placesInOrder(progressNote, { work: [{ id: 'w1' }, { id: 'w2' }] });
const question = (place: string): Help => ({
  kind: 'question',
  key: `${place}?`,
  path: place.split('/'),
  asks: 'How?',
});
const word = (place: string, words: string): Help => ({
  kind: 'word',
  key: `${place}/${words}`,
  path: place.split('/'),
  span: [0, words.length],
  words,
  offers: ['did not take'],
  guide: { document: 'A guide', year: null, url: null },
});
const helps = [
  question('work/w1/why'),
  question('work/w1/response'),
  question('work/w2/response'),
  question('observation'),
  question('nextFocus'),
];
const none: ReadonlySet<string> = new Set();
const seen = (hand: string | undefined, more: readonly Help[] = [], away = none, answered = none) =>
  helpsAtHand([...helps, ...more], { hand, order, setAside: away, answered }).map(({ key }) => key);

it('stand in the order of the page', () =>
  expect(order.filter(place => /done|response|observation$/.test(place))).toEqual([
    'work/w1/done',
    'work/w1/response',
    'work/w2/done',
    'work/w2/response',
    'observation',
  ]));

it.each([
  ['nothing before one writes', undefined, []],
  ['what comes next', 'work/w1/done', ['work/w1/why?', 'work/w1/response?']],
  ['the field in hand and what comes', 'work/w1/response', ['work/w1/response?', 'work/w1/why?']],
  ['what was passed where nothing is nearer', 'nextFocus', ['nextFocus?', 'observation?']],
])('are %s', (_, hand, keys) => expect(seen(hand)).toEqual(keys));

it('begin with the words of the field in hand, and are two in all', () => {
  const words = [word('work/w1/done', 'noncompliant'), word('observation', 'lazy')];
  expect(seen('work/w1/done', words)).toEqual(['work/w1/done/noncompliant', 'work/w1/why?']);
});

it('leave out what was set aside, and questions where somebody said why not this time', () => {
  expect(seen('work/w1/done', [], new Set(['work/w1/why?']))).toEqual([
    'work/w1/response?',
    'work/w2/response?',
  ]);
  expect(seen('work/w1/done', [], none, new Set(['work/w1/why', 'work/w1/response']))).toEqual([
    'work/w2/response?',
    'observation?',
  ]);
});
