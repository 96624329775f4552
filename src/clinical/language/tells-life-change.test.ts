import { describe, expect, it } from 'vitest';
import { tellsLifeChange } from './tells-life-change.ts';

describe('a change in life', () => {
  it.each([
    ['Was laid off on Friday; two months of pay.', 'Was laid off'],
    ['Her father died on Sunday.', 'father died'],
    ['No homework. Moved out over the weekend.', 'Moved out'],
    ['His wife filed for divorce.', 'filed for divorce'],
    ['Lost her apartment after the fire.', 'Lost her apartment'],
  ])('in: %s', (text, words) => {
    const [span] = tellsLifeChange(text).spans;
    expect(span && text.slice(...span)).toBe(words);
  });
  it.each([
    'Her father died in 2015.',
    'Afraid that he lost his job.',
    'Nearly got evicted, then paid.',
    'On the anniversary of the death of her brother she stayed in.',
    '“My wife left me” is a line he tests in the thought record.',
    'Four dinners, two outbursts.',
  ])('not in: %s', text => expect(tellsLifeChange(text).holds).toBe(false));
});
