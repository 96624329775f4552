import type { AnyBody } from '../../clinical/kit/document.ts';
import { isEmpty } from '../../clinical/kit/empty.ts';
import type { Path } from './path.ts';

/** One thing a hand did to a form. A list is named by the path of its field. */
export type FormChange =
  | { readonly kind: 'set'; readonly path: Path; readonly answer: unknown }
  | { readonly kind: 'add'; readonly list: Path; readonly entry: AnyBody }
  | { readonly kind: 'remove'; readonly list: Path; readonly id: string }
  | { readonly kind: 'restore'; readonly list: Path; readonly entry: AnyBody; readonly at: number }
  | { readonly kind: 'move'; readonly list: Path; readonly id: string; readonly by: -1 | 1 };

/** The answers after a change; what the change does not touch stays the same object. */
export function changeAnswers(body: AnyBody, change: FormChange): AnyBody {
  switch (change.kind) {
    case 'set':
      return alter(body, change.path, () => change.answer);
    case 'add':
      return alterList(body, change.list, entries => [...entries, change.entry]);
    case 'remove':
      return alterList(body, change.list, entries => entries.filter(entry => entry['id'] !== change.id));
    case 'restore':
      return alterList(body, change.list, entries => entries.toSpliced(change.at, 0, change.entry));
    case 'move':
      return alterList(body, change.list, entries => moved(entries, change.id, change.by));
  }
}

type Entries = readonly AnyBody[];
const entriesOf = (answer: unknown): Entries => (answer ?? []) as Entries;

const alterList = (body: AnyBody, list: Path, change: (entries: Entries) => Entries): AnyBody =>
  alter(body, list, answer => change(entriesOf(answer)));

function alter(answers: AnyBody, path: Path, change: (answer: unknown) => unknown): AnyBody {
  const [name, id, ...rest] = path;
  if (name === undefined) throw new Error('A change needs the path of a field.');
  if (id === undefined) return withAnswer(answers, name, change(answers[name]));
  const entries = entriesOf(answers[name]);
  return {
    ...answers,
    [name]: entries.map(entry => (entry['id'] === id ? alter(entry, rest, change) : entry)),
  };
}

const saysNothing = (answer: unknown): boolean =>
  answer === '' || (typeof answer !== 'string' && isEmpty(answer));

/** An answer that says nothing is not kept at all, so that a cleared form equals an untouched one. */
function withAnswer(answers: AnyBody, name: string, answer: unknown): AnyBody {
  if (!saysNothing(answer)) return { ...answers, [name]: answer };
  return Object.fromEntries(Object.entries(answers).filter(([key]) => key !== name));
}

function moved(entries: Entries, id: string, by: -1 | 1): Entries {
  const from = entries.findIndex(entry => entry['id'] === id);
  const entry = entries[from];
  const to = from + by;
  if (!entry || to < 0 || to >= entries.length) return entries;
  return entries.toSpliced(from, 1).toSpliced(to, 0, entry);
}
