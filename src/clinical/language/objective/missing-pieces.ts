import type { ObjectiveReading } from '../reader.ts';
import type { Value, ValueKind } from '../values/value.ts';
import { valuesIn } from '../values/values-in.ts';

export const pieces = ['how much', 'how often', 'by when', 'measured how', 'from where'] as const;
/** What an objective needs so that two people could agree on it. */
export type Piece = (typeof pieces)[number];

/** What a reader says of the objective; without it, times and beginnings are looked for by the values alone. */
export type ReadObjective = Pick<ObjectiveReading, 'timeBound' | 'baselineGiven'>;

const amounts: readonly ValueKind[] = [
  'rating',
  'share',
  'percent',
  'change',
  'frequency',
  'count',
  'none',
  'duration',
];
const rates: readonly ValueKind[] = ['frequency', 'share', 'percent', 'none', 'rating'];
const times: readonly ValueKind[] = ['date', 'event', 'session'];

const recorded =
  /\b(?:as (?:measured|evidenced|shown|rated|reported|observed|recorded|counted|verified|logged|noted|seen) (?:by|in|on|through)|(?:per|by) (?:\p{L}+['’]?s? ){0,3}(?:logs?|records?|chart|report|diary|count|tally|sheet|app|form|card|journal|screen|notes?)|log(?:s|ged|book)?|diary|diaries|journal|tally|tallies|tallied|chart|tracker|tracked|track sheet|tick sheet|checklist|calendar|worksheet|record sheet|report card|score[ds]?|scale|rated|rating|observed|witnessed|counted|verified|confirmed|documented|measured|recorded|self[- ]report|urine|uds|screens?|breathalyzer|attendance|stopwatch|timer|photos?|receipts?|app)\b/iu;
const repeated =
  /\b(?:times|occasions|(?:an?|per|each|every) (?:day|night|week|month|morning|evening|shift))\b/i;
const begun =
  /\b(?:currently|presently|at present|at intake|at baseline|baseline|right now|at this time|now|so far|as of|used to|up from|down from|previously|at admission|at eval(?:uation)?)\b/i;

/** Which of the pieces of a measurable objective its text does not tell, in the order in which one would ask for them. */
export function missingPieces(text: string, reading?: ReadObjective): Piece[] {
  const values = valuesIn(text);
  const has = (kinds: readonly ValueKind[]) => values.some(({ kind }) => kinds.includes(kind));
  const isScored = values.some(isScore);
  const told: Record<Piece, boolean> = {
    'how much': isScored || values.some(value => amounts.includes(value.kind) && !setsTerm(value, text)),
    'how often': isScored || has(rates) || repeated.test(text),
    'by when': reading?.timeBound.holds ?? (has(times) || values.some(value => setsTerm(value, text))),
    'measured how': isScored || has(['score', 'rating']) || recorded.test(text),
    'from where': reading?.baselineGiven.holds ?? (has(['change']) || begun.test(text)),
  };
  return pieces.filter(piece => !told[piece]);
}

const isScore = ({ kind, number }: Value): boolean => kind === 'score' && number !== undefined;

/** “Within 90 days” says until when and not how much. */
const setsTerm = ({ kind, span: [from] }: Value, text: string): boolean =>
  kind === 'duration' &&
  /(?:\b(?:within|in|by|over|during|for|after)|\bx) (?:the |a |about )?(?:next |coming |following |span of )?$/i.test(
    text.slice(0, from),
  );
