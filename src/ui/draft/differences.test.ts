import { describe, expect, it } from 'vitest';
import { knownDefinition } from '../../clinical/documents/definition-of.ts';
import { chosenBody, differences } from './differences.ts';

const note = knownDefinition('progress-note');
const mine = {
  nextFocus: 'Bus',
  observation: 'Calm.',
  riskDetail: 'Left over.',
  work: [{ id: 'w1', done: 'Rode.' }],
};
const theirs = { nextFocus: 'Sleep', observation: 'Calm.', work: [{ id: 'w1', done: 'Walked.' }] };

describe('two versions of a document', () => {
  it('differ in the fields that read differently, as each would read', () => {
    const found = differences(note, mine, theirs);
    expect(found.map(({ name }) => name)).toEqual(['work', 'riskDetail', 'nextFocus']);
    expect(found[2]).toMatchObject({
      label: 'Next focus',
      mine: { sections: [{ entries: [{ text: 'Bus' }] }] },
      theirs: { sections: [{ entries: [{ text: 'Sleep' }] }] },
    });
  });

  it('show also an answer whose question is not asked just now', () =>
    expect(differences(note, mine, theirs)[1]?.mine.sections).toHaveLength(1));

  it('become one by choosing field by field', () =>
    expect(chosenBody(mine, theirs, new Set(['nextFocus']))).toEqual({ ...theirs, nextFocus: 'Bus' }));

  it('can lose an answer by choosing the side that has none', () =>
    expect(chosenBody({}, theirs, new Set(['nextFocus']))).toEqual({
      observation: 'Calm.',
      work: theirs.work,
    }));
});
