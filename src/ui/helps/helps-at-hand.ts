import type { BetterWord, Help } from '../../clinical/helps/help.ts';
import { isAnswered, type Note } from '../form/note.ts';
import { placeKey } from '../form/path.ts';
import type { Helping } from './helping.ts';
import { saysTheSame } from './says-the-same.ts';

interface Around {
  /** The field in which one writes, or wrote last; undefined before that. */
  readonly hand: string | undefined;
  /** The places of the form from top to bottom. */
  readonly order: readonly string[];
  /** What the check says; what it says already, nothing says beside it. */
  readonly notes: readonly Note[];
}

/** What one has passed is further away than what comes. */
const passed = 2;

/**
 * Which of the helps are to be seen: those that go with a finding at their own field, and of the others one, for two questions are a form to
 * fill in: a judging word in the field in hand, else the question that is nearest to it.
 */
export function helpsAtHand(
  helps: readonly Help[],
  { hand, order, notes }: Around,
): Pick<Helping, 'atHand' | 'withNotes' | 'words'> {
  const withNotes = new Map(
    notes.flatMap(note => {
      const help = isAnswered(note)
        ? undefined
        : helps.find(one => isAt(note, one) && saysTheSame(note, one));
      return help ? [[note.id, help] as const] : [];
    }),
  );
  const alone = helps.filter(help => !notes.some(note => saysTheSame(note, help)));
  const words = Map.groupBy(alone.filter(isWord), placeOf);
  const helped = new Set([...withNotes.values()].map(placeOf));
  if (hand === undefined || helped.has(hand)) return { withNotes, words, atHand: undefined };
  const [word] = words.get(hand) ?? [];
  const questions = alone.filter(
    help => !isWord(help) && !help.onlyWithFinding && !helped.has(placeOf(help)),
  );
  return { withNotes, words, atHand: word ?? nearest(questions, hand, order) };
}

const placeOf = ({ path }: Help): string => placeKey(path);
const isWord = (help: Help): help is BetterWord => help.kind === 'word';
const isAt = ({ place }: Note, help: Help): boolean => place === placeOf(help);

function nearest(helps: readonly Help[], hand: string, order: readonly string[]): Help | undefined {
  const at = new Map(order.map((place, nth) => [place, nth]));
  const here = at.get(hand) ?? 0;
  const away = (help: Help): number => {
    const steps = (at.get(placeOf(help)) ?? order.length) - here;
    return steps < 0 ? -steps * passed : steps;
  };
  return helps.toSorted((one, other) => away(one) - away(other))[0];
}
