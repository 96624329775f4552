import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellsDanger } from './tells-danger.ts';
import { tellsHopelessness } from './tells-hopelessness.ts';

const found = (text: string, within?: number) =>
  tellsDanger(text, within).spans.map(span => text.slice(...span));

describe('danger', () => {
  it.each([
    ['“I want to die.”', ['want to die']],
    ['Suicidal this week, with a plan', ['Suicidal']],
    ['Says he is going to kill himself', ['kill himself']],
    ['He planned to hurt Marcus', ['planned to hurt Marcus']],
    ['Threatens to stab Marcus', ['Threatens to stab Marcus']],
    ['Slept well. Cuts herself again.', ['Cuts herself']],
    ['“Some nights I don’t want to wake up.”', ['don’t want to wake up']],
    ['“I don’t want to live.”', ['don’t want to live']],
    ['Wished not to wake on three mornings.', ['Wished not to wake']],
    ['Client reported passive SI this week.', ['passive SI']],
    ['Denies active SI, endorses passive SI', ['endorses passive SI']],
    ['She told of cutting her arm on Tuesday.', ['cutting her arm']],
    ['Has thought of taking all her pills.', ['thought of taking all her pills']],
  ])('in: %s', (text, words) => expect(found(text)).toEqual(words));

  it.each([
    'Denies SI: no thoughts of suicide.',
    'No wish to be dead, no thoughts of suicide.',
    'No thoughts of death or suicide.',
    'Asked directly about suicide.',
    'Ten years ago she tried to kill herself.',
    'Her brother’s suicide still keeps her awake.',
    'An after-image of the crash, killing time.',
    'Killed the game in the last round.',
    'Eight weeks after a suicidal crisis.',
    'Does not want to wake up at six.',
    'No passive SI reported.',
    'Denies SI, HI.',
    'Cut her arm on a tin at work.',
    'Takes all her tablets as prescribed.',
    'He didn’t want to live with his mother.',
    'She doesn’t want to be here and counts the minutes.',
    'Denies that she does not want to wake up.',
  ])('not in: %s', text => expect(found(text)).toEqual([]));

  it('is not denied by a negation further back than looked for', () => {
    const text = 'She did not sleep and then all night long wanted to die';
    expect(found(text, 4)).toEqual(['wanted to die']);
    expect(found(text)).toEqual([]);
  });
});

it.each([
  ['Hopeless about work', true],
  ['“There is nothing to live for.”', true],
  ['“There is no point in living.”', true],
  ['“I just want it all to be over.”', true],
  ['Less hopeless than in May', false],
  ['No hopelessness', false],
])('hopelessness now in “%s”: %s', (text, holds) => expect(tellsHopelessness(text).holds).toBe(holds));

it('points into the text, whatever it is', () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('suicide', 'no', '.', ' ', 'wants to die', '\n', 'hopeless')),
      parts => {
        const text = parts.join(' ');
        for (const [from, to] of [...tellsDanger(text).spans, ...tellsHopelessness(text).spans])
          expect(text.slice(from, to)).toMatch(/^(?:suicide|wants to die|hopeless)$/);
      },
    ),
  ));
