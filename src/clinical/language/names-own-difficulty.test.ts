import { expect, it } from 'vitest';
import { namesOwnDifficulty } from './names-own-difficulty.ts';

it.each([
  ['Depressive symptoms keep her in bed until noon.', true],
  ['Attacks on three mornings; he cannot ride the bus.', true],
  ['Functioning at work has broken down.', true],
  ['Client needs treatment to improve functioning and prevent worsening of symptoms.', false],
  ['Client continues to meet medical necessity criteria.', false],
])('“%s”: %s', (text, holds) => expect(namesOwnDifficulty(text).holds).toBe(holds));

it('knows the words of the client’s own record', () =>
  expect(namesOwnDifficulty('The bus is still out of the question.', ['Rides no bus']).holds).toBe(true));
