import { expect, it } from 'vitest';
import { openWebPractice } from '../../testing/web-practice.ts';

const practice = await openWebPractice();
const anna = await practice.signIn('anna@example.org');
const crash = {
  rule: 'note.goal-linked',
  kind: 'TypeError',
  frames: ['check (https://here/checker.js:1:77)'],
};

it('hands a crash in a browser to the log', async () => {
  expect(await anna.ask('POST', '/crashes', { body: crash })).toMatchObject({ status: 200 });
  expect(practice.faults).toEqual([
    {
      rule: 'note.goal-linked',
      fault: expect.objectContaining({
        name: 'TypeError',
        message: 'in a browser',
        stack: '    at check (https://here/checker.js:1:77)',
      }) as unknown,
    },
  ]);
});

it.each([
  ['words that are no rule', { ...crash, rule: 'River said that' }],
  ['a sentence for a kind', { ...crash, kind: 'no such goal' }],
  ['a message beside', { ...crash, message: 'River' }],
  ['a book', { ...crash, frames: Array.from({ length: 31 }, () => '') }],
])('takes no %s', async (_, body) => {
  expect((await anna.ask('POST', '/crashes', { body })).status).toBe(400);
});

it('listens only to people of the practice', async () => {
  expect((await practice.ask('POST', '/crashes', { body: crash })).status).toBe(401);
});
