import { describe, expect, it } from 'vitest';
import { knownDefinition } from '../clinical/documents/definition-of.ts';
import { judgeBody } from './judge-body.ts';

describe('judging a body', () => {
  it('stores a questionnaire with the score that follows from its answers', () => {
    const body = { administeredOn: '2026-03-02', 'phq9-1': '2', 'phq9-2': '3', score: 1 };
    const judged = judgeBody(knownDefinition('measure:phq-2'), 'draft', {
      administeredOn: '2026-03-02',
      score: 1,
    });
    expect(judged).toMatchObject({ ok: true, value: { text: '{"administeredOn":"2026-03-02"}' } });
    const scored = judgeBody(knownDefinition('measure:phq-9'), 'draft', {
      ...body,
      ...Object.fromEntries([3, 4, 5, 6, 7, 8, 9].map(n => [`phq9-${n}`, '0'])),
    });
    expect(scored).toMatchObject({ ok: true, value: { body: { score: 5, band: 'mild' } } });
  });

  it.each([
    ['half a character', { thoughts: 'a\ud800' }, 'invalid'],
    ['an unknown field', { thoughts: 'a', mood: 'b' }, 'invalid'],
  ])('refuses %s', (_, body, code) => {
    expect(judgeBody(knownDefinition('process-note'), 'draft', body)).toMatchObject({ ok: false, code });
  });

  it('names what a signature lacks', () => {
    expect(judgeBody(knownDefinition('process-note'), 'signed', { thoughts: 'a' })).toMatchObject({
      code: 'incomplete',
      fields: { writtenOn: 'Date is empty' },
    });
  });
});
