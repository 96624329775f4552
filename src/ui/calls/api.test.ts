import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../clinical/kit/result.ts';
import { signOutRoute } from '../../server/contracts/session.ts';
import { createApi } from './api.ts';

const answering = (status: number, body: unknown) => () =>
  Promise.resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }));
const callWith = async (fetch: () => Promise<Response>) => {
  const refused: Refusal[] = [];
  const result = await createApi(fetch, refusal => refused.push(refusal)).call(signOutRoute, {});
  return { result, refused };
};

describe('a call', () => {
  it('is answered by its value', async () =>
    expect(await callWith(answering(200, { done: true }))).toEqual({
      result: { ok: true, value: { done: true } },
      refused: [],
    }));

  it('hands on a refusal as it was said, and tells of it', async () => {
    const refusal = { code: 'locked', message: 'This session is locked.' };
    const { result, refused } = await callWith(answering(423, refusal));
    expect(result).toEqual({ ok: false, ...refusal });
    expect(refused).toEqual([result]);
  });

  it.each([
    ['a server that cannot be reached', () => Promise.reject(new TypeError('failed')), /cannot be reached/],
    [
      'a fault of ours',
      answering(500, { code: 'fault', message: 'Something broke.', request: '7' }),
      /broke/,
    ],
    ['an answer that is no JSON', answering(502, '<html>'), /answered 502/],
  ])('says in words that %s did not work', async (_, fetch, words) =>
    expect((await callWith(fetch)).result).toMatchObject({
      ok: false,
      code: 'unavailable',
      message: expect.stringMatching(words) as string,
    }),
  );
});
