import { givesStartingPoint } from '../../language/gives-starting-point.ts';
import { isMeasurable } from '../../language/is-measurable.ts';
import type { Decision, WaitingReader } from '../../language/reader.ts';
import type { Span } from '../../language/reading.ts';
import { type Said, whatIsSaid } from '../../language/what-is-said.ts';

/** How sure a reading has to be; one that is not is held against words of number and of time alone. */
const bars = { measurable: 0.75, baselineGiven: 0.7 } as const;

type Told = Exclude<Said, 'unsure'>;

/** Whether a text says what one would count or see, so that two people agree on it, and the words that come nearest. */
interface ReadTarget {
  readonly said: Told;
  readonly span?: Span;
}

/** Reads in an aim, or in what shall end the care, whether two people could agree that it is reached. */
export function readTarget(text: string, read: WaitingReader): ReadTarget {
  const measurable = read.objective(text)?.measurable;
  if (!measurable) return { said: 'unread' };
  const said = whatIsSaid(measurable, bars.measurable);
  const span = spanOf(measurable);
  if (said !== 'unsure') return { said, ...span };
  return { said: isMeasurable(text).holds ? 'found' : 'not-found', ...span };
}

/** Reads in an aim whether it says where things stand now. */
export function readStart(text: string, read: WaitingReader): Told {
  if (givesStartingPoint(text).holds) return 'found';
  const given = read.objective(text)?.baselineGiven;
  const said = given ? whatIsSaid(given, bars.baselineGiven) : 'unread';
  return said === 'unsure' ? 'found' : said;
}

const spanOf = ({ passages: [first] }: Decision): { readonly span?: Span } =>
  first ? { span: first.span } : {};
