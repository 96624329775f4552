import { describe, expect, it } from 'vitest';
import type { ShownAnswer } from '../../clinical/answers/finding-answer.ts';
import { latestAnswer } from './latest-answer.ts';

const by = { id: 'a', name: 'Anna' };
const answer = (id: string, more: Partial<ShownAnswer> = {}): ShownAnswer => ({
  id,
  reason: 'She decides next week.',
  by,
  on: '2026-03-02',
  standing: 'holds',
  ...more,
});
const withdrawn = { standing: 'lapsed', withdrawn: { by, on: '2026-03-02' } } as const;
const changed = answer('1', { standing: 'lapsed', lapsedBecause: 'text changed' });

describe('of what the check knows and what was just said, shown is', () => {
  it.each<[string, ShownAnswer | undefined, ShownAnswer | undefined, ShownAnswer | undefined]>([
    ['nothing where nothing was said', undefined, undefined, undefined],
    ['what the check knows', answer('1'), undefined, answer('1')],
    ['what was just said, before the check has read it', undefined, answer('1'), answer('1')],
    ['the new one, while the check still knows the old one', answer('1'), answer('2'), answer('2')],
    ['what the check says of it, once it has read it', changed, answer('1'), changed],
    [
      'that it was withdrawn, before the check has read that',
      answer('1'),
      answer('1', withdrawn),
      answer('1', withdrawn),
    ],
  ])('%s', (_, known, justSaid, shown) => expect(latestAnswer(known, justSaid)).toEqual(shown));
});
