import { numberWords } from './number-words.ts';
import { isAnswered, type Note } from './note.ts';
import type { OwedAnswer } from './owed-answers.ts';

/** One thing to see to before signing, with the way there. */
export interface Thing {
  readonly key: string;
  readonly place: string;
  readonly says: string;
  /** Without it there can be no signature; the rest is advice of the check. */
  readonly isOwed: boolean;
  /** The practice chose that it stops a signature. */
  readonly isGate?: true;
}

/** Whether there can be no signature before it is seen to. */
export const stopsSignature = ({ isOwed, isGate }: Thing): boolean => isOwed || isGate === true;

/** What is owed, then what the practice lets stop a signature, then what the check finds required and nobody answered, in the order of the page. */
export function thingsBeforeSigning(
  owed: readonly OwedAnswer[],
  notes: readonly Note[],
  stops: readonly Note[] = [],
): Thing[] {
  const stopping = new Set(stops.map(({ id }) => id));
  return [
    ...owed.map((answer): Thing => ({
      key: `owed ${answer.key}`,
      place: answer.key,
      says: owedWords(answer),
      isOwed: true,
    })),
    ...stops.map(({ id, place, says }): Thing => ({ key: id, place, says, isOwed: false, isGate: true })),
    ...notes
      .filter(note => note.weight === 'must' && !stopping.has(note.id) && !isAnswered(note))
      .map(({ id, place, says }): Thing => ({ key: id, place, says, isOwed: false })),
  ];
}

function owedWords({ label, section, within, gaps }: OwedAnswer): string {
  const where = `${within === undefined ? section : `“${within}”`}: ${label}`;
  return gaps ? `${where}, still to fill in: ${gaps.join(', ')}` : where;
}

/** The one line at the foot of a form; nothing is called ready before the check has looked at it. */
export function readyWords(things: readonly Thing[], isChecked: boolean): string {
  const [only] = things;
  if (!only) return isChecked ? 'Ready to sign' : 'Checking…';
  if (!things.some(({ isGate }) => isGate)) return `${counted(things.length)} before you sign`;
  const stopping = things.filter(stopsSignature).length;
  return `${counted(stopping)} ${stopping === 1 ? 'stops' : 'stop'} the signature`;
}

function counted(number: number): string {
  const words = numberWords(number);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${number === 1 ? 'thing' : 'things'}`;
}
