import { expect, it } from 'vitest';
import { statementsIn } from './statements-in.ts';

const statements = (text: string) => statementsIn(text, [0, text.length]).map(span => text.slice(...span));

it('a dictation without any sign is taken apart where somebody else acts', () =>
  expect(
    statements(
      'client came in late and said he had missed the bus therapist had him draw the route on the board and mark each stop he got as far as the fourth one and put the pen down plan is to ride two stops with his aunt',
    ),
  ).toEqual([
    'client came in late and said he had missed the bus',
    'therapist had him draw the route on the board and mark each stop',
    'he got as far as the fourth one and put the pen down',
    'plan is to ride two stops with his aunt',
  ]));

it.each([
  ['what is short', 'client came in late he said the bus never came'],
  [
    'a long sentence with commas',
    'After a week in which nothing had gone as planned, client came in late, sat by the door with her coat on, and said in a flat voice that she had not slept in her own bed since the fire and that she would not.',
  ],
])('%s stays whole', (_, text) => expect(statements(text)).toEqual([text]));
