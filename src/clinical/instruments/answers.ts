import type { Instrument } from './instrument.ts';

/** Item id to the value of the option chosen; an item that is absent or null was not answered. */
export type Answers = Readonly<Record<string, number | null | undefined>>;

export interface ReadAnswers {
  /** What was answered, and what those answers settle. */
  readonly values: ReadonlyMap<string, number>;
  /** Scored items, and questions that had to be asked, without an answer. */
  readonly missing: readonly string[];
  /** How many scored items have a value. */
  readonly answered: number;
}

function givenValues(
  { id: instrumentId, items, responseOptions }: Instrument,
  answers: Answers,
): Map<string, number> {
  const given = items.flatMap(({ id, type, options = responseOptions }): [string, number][] => {
    const value = answers[id] ?? null;
    if (value === null || type === 'text') return [];
    if (!options.some(option => option.value === value))
      throw new RangeError(`${value} is no answer to ${id} of ${instrumentId}`);
    return [[id, value]];
  });
  return new Map(given);
}

/** Sorts answers into values and gaps; an answer that says a question need not be asked settles it, unless it was answered all the same. */
export function readAnswers(instrument: Instrument, answers: Answers): ReadAnswers {
  const { items, scoring } = instrument;
  const values = givenValues(instrument, answers);

  for (const { when, set } of scoring.skip ?? [])
    if (values.get(when.item) === when.equals)
      for (const [id, value] of Object.entries(set)) if (!values.has(id)) values.set(id, value);

  const asked = items.filter(({ askWhen }) => askWhen?.anyOf.some(id => values.get(id) === askWhen.equals));
  const isGated = scoring.gate && values.get(scoring.gate.item) === scoring.gate.equals;
  const needed = isGated
    ? []
    : [...(scoring.gate ? [scoring.gate.item] : []), ...scoring.items, ...asked.map(({ id }) => id)];

  return {
    values,
    missing: needed.filter(id => !values.has(id)),
    answered: scoring.items.filter(id => values.has(id)).length,
  };
}
