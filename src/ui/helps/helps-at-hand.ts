import type { Help } from '../../clinical/helps/help.ts';
import { placeKey } from '../form/path.ts';

interface Around {
  /** The field in which one writes, or wrote last; undefined before that. */
  readonly hand: string | undefined;
  /** The places of the form from top to bottom. */
  readonly order: readonly string[];
  /** What is not to be offered again in this document. */
  readonly setAside: ReadonlySet<string>;
  /** Where somebody has said why not this time. */
  readonly answered: ReadonlySet<string>;
}

/** More than two at a time are a form to fill in. */
const most = 2;
/** What one has passed is further away than what comes. */
const passed = 2;

/**
 * The helps to be seen now: of judging words those in the field in hand, of questions the nearest to it. Nothing before somebody writes.
 */
export function helpsAtHand(
  helps: readonly Help[],
  { hand, order, setAside, answered }: Around,
): readonly Help[] {
  if (hand === undefined) return [];
  const at = new Map(order.map((place, nth) => [place, nth]));
  const here = at.get(hand) ?? 0;
  const away = (help: Help): number => {
    const steps = (at.get(placeKey(help.path)) ?? order.length) - here;
    return steps < 0 ? -steps * passed : steps;
  };
  const offered = helps.filter(help => {
    const place = placeKey(help.path);
    if (setAside.has(help.key)) return false;
    return help.kind === 'word' ? place === hand : !answered.has(place);
  });
  const sorted = offered.toSorted(
    (one, other) => Number(other.kind === 'word') - Number(one.kind === 'word') || away(one) - away(other),
  );
  return sorted.slice(0, most);
}
