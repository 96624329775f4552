import { expect, it } from 'vitest';
import type { Api } from '../calls/api.ts';
import { crashTeller } from './tell-crash.ts';

function listening() {
  const sent: unknown[] = [];
  const said: unknown[] = [];
  const api = {
    call: (_: unknown, input: unknown) => {
      sent.push(input);
      return Promise.resolve({ ok: true, value: { done: true } });
    },
  } as Api;
  return { sent, said, tell: crashTeller(api, { error: (...words: unknown[]) => said.push(words) }) };
}

const thrown = (message: string, stack: string): Error =>
  Object.assign(new TypeError(message), { stack: `TypeError: ${message}\n${stack}` });

it('tells the server once which rule, what kind and where, and the console everything', () => {
  const { sent, said, tell } = listening();
  const cause = thrown(
    'no such goal',
    '    at check (https://here/a.js:1:77)\n    at judge (https://here/a.js:2:5)',
  );
  tell('note.goal-linked', cause);
  tell('note.goal-linked', cause);
  expect(said).toEqual([['The rule note.goal-linked stopped.', cause]]);
  expect(sent).toEqual([
    {
      body: {
        rule: 'note.goal-linked',
        kind: 'TypeError',
        frames: ['check (https://here/a.js:1:77)', 'judge (https://here/a.js:2:5)'],
      },
    },
  ]);
});

it.each([
  ['River wept', 'check@https://here/a.js:1:77', ['check@https://here/a.js:1:77']],
  [
    'River wept:\nat home (see 1:2)',
    '    at check (https://here/a.js:1:77)',
    ['check (https://here/a.js:1:77)'],
  ],
])('sends no word of the message “%s”', (message, stack, frames) => {
  const { sent, tell } = listening();
  tell('note.goal-linked', thrown(message, stack));
  expect(sent).toEqual([{ body: { rule: 'note.goal-linked', kind: 'TypeError', frames } }]);
});

it('takes what was thrown and is no error', () => {
  const { sent, tell } = listening();
  tell('note.goal-linked', 'River');
  expect(sent).toEqual([{ body: { rule: 'note.goal-linked', kind: 'string', frames: [] } }]);
});
