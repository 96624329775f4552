import { fitsAge } from '../kit/fits-age.ts';
import { algorithmResult, levelOf } from './algorithm.ts';
import { readAnswers, type Answers, type ReadAnswers } from './answers.ts';
import type { Instrument } from './instrument.ts';
import { meets } from './meets.ts';

/** What about the client changes which cut-off applies; the usual, more cautious number is used when unknown. */
export interface RespondentFacts {
  readonly age?: number;
  readonly sex?: 'female' | 'male';
}

export interface SubscaleScore {
  readonly id: string;
  readonly name: string;
  /** Null when an item it needs was not answered. */
  readonly score: number | null;
  /** Null when it has no score or no cut-off of its own. */
  readonly isAtCutoff: boolean | null;
}

export interface InstrumentScore {
  /** Null when too much is unanswered, or the instrument claims no total. */
  readonly total: number | null;
  /** The published meaning of the total, or the level the answers decide. */
  readonly band: string | null;
  readonly subscales: readonly SubscaleScore[];
  readonly cutoff: { readonly value: number; readonly meaning: string; readonly isReached: boolean } | null;
  /** Published rules over single answers, by id; null while they cannot be decided. */
  readonly algorithms: Readonly<Record<string, boolean | null>>;
  /** Items whose answer asks for a response. */
  readonly critical: readonly string[];
  /** Items that could have asked for one and were left unanswered; a prorated total must never hide them. */
  readonly criticalUnanswered: readonly string[];
  readonly answered: number;
  readonly missing: readonly string[];
  readonly prorated: boolean;
}

const sumOf = (ids: readonly string[], values: ReadonlyMap<string, number>) =>
  ids.reduce((sum, id) => sum + (values.get(id) ?? 0), 0);

const canBeScored = ({ scoring }: Instrument, { missing }: ReadAnswers): boolean =>
  scoring.method === 'sum' && missing.length <= scoring.missing.maxMissing;

function totalOf(instrument: Instrument, read: ReadAnswers): number | null {
  const { items, gate, missing } = instrument.scoring;
  if (gate && read.values.get(gate.item) === gate.equals) return gate.score;
  if (!canBeScored(instrument, read)) return null;

  const sum = sumOf(items, read.values);
  return missing.method === 'prorate' ? Math.floor((sum * items.length) / read.answered + 0.5) : sum;
}

function subscalesOf(instrument: Instrument, read: ReadAnswers): SubscaleScore[] {
  const { subscales = [], missing } = instrument.scoring;
  const countsBlanks = missing.method === 'zero' && canBeScored(instrument, read);

  return subscales.map(({ id, name, items, cutoff }) => {
    const isComplete = countsBlanks || items.every(item => read.values.has(item));
    const score = isComplete ? sumOf(items, read.values) : null;
    return { id, name, score, isAtCutoff: score === null || !cutoff ? null : meets(score, cutoff) };
  });
}

function cutoffOf(
  { cutoff }: Instrument,
  total: number | null,
  { age, sex }: RespondentFacts,
): InstrumentScore['cutoff'] {
  if (!cutoff || total === null) return null;

  const fitting = cutoff.alternatives?.find(
    ({ for: group }) =>
      group !== undefined &&
      (group.sex === undefined || group.sex === sex) &&
      ((group.minAge ?? group.maxAge) === undefined || fitsAge(age, group)),
  );
  const value = fitting?.value ?? cutoff.value;
  return { value, meaning: cutoff.meaning, isReached: total >= value };
}

function criticalOf({ criticalItems = [] }: Instrument, { values, missing }: ReadAnswers) {
  const isCritical = (entry: (typeof criticalItems)[number]) => {
    const value = values.get(entry.item);
    return value !== undefined && meets(value, entry);
  };
  return {
    critical: criticalItems.filter(isCritical).map(({ item }) => item),
    criticalUnanswered: criticalItems.map(({ item }) => item).filter(item => missing.includes(item)),
  };
}

/** Scores one administration by the published rule; throws RangeError for a value that no option of the item has. */
export function scoreInstrument(
  instrument: Instrument,
  answers: Answers,
  facts: RespondentFacts = {},
): InstrumentScore {
  const { scoring, severityBands = [] } = instrument;
  const read = readAnswers(instrument, answers);
  const total = totalOf(instrument, read);
  const band =
    severityBands.find(({ min, max }) => total !== null && total >= min && total <= max)?.label ?? null;
  const algorithms = scoring.algorithms ?? [];

  return {
    total,
    band: scoring.levels ? levelOf(scoring.levels, read.values) : band,
    subscales: subscalesOf(instrument, read),
    cutoff: cutoffOf(instrument, total, facts),
    algorithms: Object.fromEntries(algorithms.map(entry => [entry.id, algorithmResult(entry, read.values)])),
    ...criticalOf(instrument, read),
    answered: read.answered,
    missing: read.missing,
    prorated: total !== null && scoring.missing.method === 'prorate' && read.missing.length > 0,
  };
}
