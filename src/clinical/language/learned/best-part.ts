import type { Decision, Passage } from '../reader.ts';
import type { Span } from '../reading.ts';
import { type Described, type LinearModel, logOdds, probability } from './linear-model.ts';

/** A piece of a text that may decide, with what it is like. */
export interface Part extends Described {
  readonly span: Span;
}

/** So sure it is that something does not hold where a text has no piece that could tell it. */
const surelyNot = -3;

/** The log-odds of the piece that speaks most for it. */
export const bestOdds = (model: LinearModel, parts: readonly Part[]): number =>
  Math.max(surelyNot, ...parts.map(part => logOdds(model, part)));

/** It holds where at least one piece tells it. The passages are the pieces that tell it, or the one that comes nearest. */
export function decideByPart(model: LinearModel, parts: readonly Part[], field = 'text'): Decision {
  const scored = parts.map(part => ({ span: part.span, odds: logOdds(model, part) }));
  const best = scored.toSorted((one, other) => other.odds - one.odds).slice(0, 3);
  const telling = best.filter(({ odds }) => odds > 0);
  const passages = (telling.length > 0 ? telling : best.slice(0, 1)).map(({ span }): Passage => ({
    field,
    span,
  }));
  return decided(best[0]?.odds ?? surelyNot, passages);
}

/** What log-odds decide. */
export function decided(odds: number, passages: readonly Passage[]): Decision {
  const share = probability(odds);
  return { holds: odds > 0, confidence: Math.max(share, 1 - share), passages };
}
