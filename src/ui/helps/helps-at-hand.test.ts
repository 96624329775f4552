import { expect, it } from 'vitest';
import type { BetterWord, Question } from '../../clinical/helps/help.ts';
import { progressNote } from '../../clinical/documents/progress-note.ts';
import type { Note } from '../form/note.ts';
import { helpsAtHand } from './helps-at-hand.ts';
import { placesInOrder } from './places-in-order.ts';

const order = placesInOrder(progressNote, { work: [{ id: 'w1' }, { id: 'w2' }] });
const question = (place: string, more: Partial<Question> = {}): Question => ({
  kind: 'question',
  key: `${place}?`,
  path: place.split('/'),
  sameAs: [`note.${place.split('/').at(-1)}/missing`],
  asks: 'How?',
  ...more,
});
const word = (place: string, words: string): BetterWord => ({
  kind: 'word',
  key: `${place}/${words}`,
  path: place.split('/'),
  sameAs: ['plan.respect/label'],
  span: [10, 10 + words.length],
  words,
  offers: ['did not take'],
  guide: { document: 'A guide', year: null, url: null },
});
const note = (said: string, place: string, more: Partial<Note> = {}): Note => ({
  id: `${said}/n1/${place}`,
  place,
  weight: 'should',
  says: 'I could not find it.',
  ...more,
});
const answered: Partial<Note> = {
  answer: { standing: 'holds' } as Note['answer'] & object,
};

const helps = [
  question('work/w1/why'),
  question('work/w1/response'),
  question('work/w2/response'),
  question('observation'),
  question('nextFocus'),
];
const seen = (hand: string | undefined, notes: readonly Note[] = [], from = [...helps, ...words]) => {
  const { atHand, withNotes } = helpsAtHand(from, { hand, order, notes });
  return [atHand?.key, ...[...withNotes].map(([id, { key }]) => `${id.split('/', 2).join('/')}: ${key}`)];
};
const words = [
  word('work/w2/done', 'noncompliant'),
  word('work/w2/done', 'lazy'),
  word('observation', 'lazy'),
];

it('stand in the order of the page', () =>
  expect(order.filter(place => /done|response|observation$/.test(place))).toEqual([
    'work/w1/done',
    'work/w1/response',
    'work/w2/done',
    'work/w2/response',
    'observation',
  ]));

it.each([
  ['nothing before one writes', undefined, undefined],
  ['what comes next', 'work/w1/done', 'work/w1/why?'],
  ['what the field in hand is asked', 'work/w1/response', 'work/w1/response?'],
  ['what was passed where nothing is nearer', 'purposeSupport', 'nextFocus?'],
  ['a word of the field in hand before any question', 'work/w2/done', 'work/w2/done/noncompliant'],
])('are one: %s', (_, hand, key) => expect(seen(hand)).toEqual([key]));

it('go with the finding that says the same at their field, and then nothing else is asked there', () =>
  expect(seen('work/w1/response', [note('note.response/missing', 'work/w1/response')])).toEqual([
    undefined,
    'note.response/missing: work/w1/response?',
  ]));

it.each([
  ['says the same elsewhere in the entry', note('note.why/missing', 'work/w1/done'), 'work/w1/response?'],
  ['says it of another entry', note('note.why/missing', 'work/w2/done'), 'work/w1/why?'],
  ['says something else', note('note.why/longer', 'work/w1/why'), 'work/w1/why?'],
  ['was answered', note('note.why/missing', 'work/w1/why', answered), 'work/w1/response?'],
])('heed a finding that %s', (_, said, key) => expect(seen('work/w1/done', [said])).toEqual([key]));

it('ask about words that stand there only where a finding does', () => {
  const only = [question('work/w1/response', { onlyWithFinding: true })];
  expect(seen('work/w1/response', [], only)).toEqual([undefined]);
  expect(seen(undefined, [note('note.response/missing', 'work/w1/response')], only)).toEqual([
    undefined,
    'note.response/missing: work/w1/response?',
  ]);
});

it('go with the finding of the very words, which is underlined by itself', () => {
  const label = note('plan.respect/label', 'observation', { span: [10, 14] });
  const {
    atHand,
    withNotes,
    words: left,
  } = helpsAtHand(words, { hand: 'observation', order, notes: [label] });
  expect([atHand, withNotes.get(label.id)?.key]).toEqual([undefined, 'observation/lazy']);
  expect([...left.keys()]).toEqual(['work/w2/done']);
  expect(seen('observation', [{ ...label, span: [0, 4] }], words)).toEqual(['observation/lazy']);
});
