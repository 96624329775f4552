import { documentOf, type Change } from './change-document.ts';
import { inOrder } from './in-order.ts';
import { inTurn } from './in-turn.ts';
import { moved } from './moved.ts';

interface Copy {
  readonly as: string;
  /** The day of which the copy tells and on which it was signed, `YYYY-MM-DD`. */
  readonly on: string;
}

/** Adds a document that repeats another on another day. */
export const copied = (key: string, { as, on }: Copy): Change =>
  inTurn(
    chart => {
      const copy = { ...documentOf(chart, key), id: `${chart.client.id}-${as}` };
      return inOrder(chart, [...chart.documents, copy]);
    },
    moved(as, on),
  );
