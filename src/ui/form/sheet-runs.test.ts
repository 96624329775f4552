import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SheetEntry } from '../../clinical/kit/sheet.ts';
import { sheetRuns } from './sheet-runs.ts';

const answer = (field: string, text: string) => ({ kind: 'answer' as const, field, label: 'Label', text });
const list = { kind: 'list' as const, field: 'goals', label: 'Goals', items: [] };
const long = 'A sentence that needs a line of its own to be read.';

describe('the runs of a Sheet', () => {
  it('set three brief answers or more side by side', () =>
    expect(
      sheetRuns([answer('a', '0'), answer('b', '8'), answer('c', '30 Jun'), answer('d', long)]),
    ).toMatchObject([
      { kind: 'brief', answers: [{ field: 'a' }, { field: 'b' }, { field: 'c' }] },
      { kind: 'answers', answers: [{ field: 'd' }] },
    ]));

  it('leave one or two brief answers among the others', () =>
    expect(sheetRuns([answer('a', long), answer('b', '8'), answer('c', long)])).toMatchObject([
      { kind: 'answers', answers: [{ field: 'a' }, { field: 'b' }, { field: 'c' }] },
    ]));

  it('lose nothing and keep the order', () => {
    const entry = fc.oneof(
      fc.constant(list),
      fc.constantFrom('8', long).map(text => answer('a', text)),
    );
    fc.assert(
      fc.property(fc.array(entry), entries => {
        const flat = sheetRuns(entries).flatMap((run): readonly SheetEntry[] =>
          run.kind === 'list' ? [run.list] : run.answers,
        );
        expect(flat).toEqual(entries);
      }),
    );
  });
});
