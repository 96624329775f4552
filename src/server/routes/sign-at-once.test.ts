import { expect, it } from 'vitest';
import { theSecret } from '../../testing/practice.ts';
import { openWebPractice } from '../../testing/web-practice.ts';

const practice = await openWebPractice();
const thoughts = { writtenOn: '2026-03-02', thoughts: 'Wonders whether the move was her own wish.' };

it('never refuses one person who signs many documents at once with the right secret', async () => {
  const anna = await practice.signIn('anna@example.org');
  const pile: string[] = [];
  for (let nth = 0; nth < 160; nth += 1) pile.push(await practice.draft('process-note', thoughts));

  const answers: unknown[] = [];
  const work = async (): Promise<void> => {
    for (let id = pile.pop(); id !== undefined; id = pile.pop()) {
      const body = { revision: 1, secret: theSecret };
      const came = await anna.ask('POST', `/documents/${id}/sign`, { body });
      answers.push(came.status === 200 ? 200 : came.body);
    }
  };
  await Promise.all(Array.from({ length: 16 }, work));

  expect(answers.filter(answer => answer !== 200)).toEqual([]);
});
