import type { Value } from './value.ts';
import type { ValuedWord } from './valued-words.ts';

const times = new Set(['date', 'event', 'duration', 'session', 'share', 'clock']);

/** Whether a value may tell a time; 4/7 may be a day or a share. */
export const isOfTime = ({ kind }: Value, told: string): boolean =>
  times.has(kind) && (kind !== 'share' || /^\d+\/\d+$/.test(told));

const leading = setOf(
  'by before until till til through thru within in over during prior ahead for at on after when once come between throughout since x from under starting start beginning begin ending ends closes due date period effective anticipated',
);
const passed = setOf(
  'the a an this that his her their my our your next coming following about roughly approximately of end to than later time its another first full all mid',
);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** What a value of time is like in its place: its kind and size, what leads to it, and what stands beside it. */
export function valueTerm(words: readonly ValuedWord[], nth: number, told: string): string[] {
  const word = words[nth];
  if (!word?.value) return [];
  const { kind } = word.value;
  const is = `${kind} ${sizeOf(word.value, told)}`.trim();
  const lead = leadOf(words, nth);
  const after = words[nth + 1]?.norm ?? 'end';
  const third = words[nth + 2]?.norm ?? '';
  return [
    ...new Set([`is ${kind}`, `is ${is}`]),
    ...new Set([`lead ${lead}`, `lead ${lead} ${is}`, `lead ${lead} ${kind}`]),
    `before ${words[nth - 1]?.norm ?? 'start'}`,
    `after ${after}`,
    `after ${after} ${kind}`,
    `begins ${String(nth < 2)}`,
    `ends ${String(nth >= words.length - 2)}`,
    ...(after === 'of' ? [`of ${/^(?:each|every|any|an?)$/.test(third) ? 'each' : 'one'}`] : []),
    ...(word.isQuoted ? ['quoted'] : []),
    ...(/^(?:in a row|running|straight|consecutive|old|ago|each)/.test(after) ? ['run'] : []),
  ];
}

function sizeOf({ kind, of }: Value, told: string): string {
  if (kind === 'date') return dateLike(told);
  if (kind === 'duration') return `${/^an? /i.test(told) ? 'a ' : ''}${unitOf(of)}`;
  return /s$/.test(told) ? 'counted' : '';
}

function dateLike(told: string): string {
  if (/^(?:the )?(?:last|past)/i.test(told)) return 'last';
  if (/^(?:the )?(?:this|next|coming)/i.test(told)) return 'next';
  return /\d/.test(told) ? 'day' : 'month';
}

/** Sizes of units of time: a deadline is seldom told in minutes. */
function unitOf(thing = ''): string {
  if (/^(?:s$|sec|min|m$|h$|hr|hour)/.test(thing)) return 'small';
  if (/^(?:night|morning|evening|afternoon|weekend)/.test(thing)) return 'part of day';
  if (/^(?:monday|tue|wed|thu|fri|satur|sun)/.test(thing)) return 'weekday';
  if (/^(?:day|d$)/.test(thing)) return 'day';
  return /^(?:w|fort)/.test(thing) ? 'week' : 'long';
}

/** The word that leads to a time: “by” in “by the end of June”. */
function leadOf(words: readonly ValuedWord[], nth: number): string {
  let seen = '';
  for (let at = nth - 1; at >= Math.max(0, nth - 6); at -= 1) {
    const { norm = '', tag = '', value } = words[at] ?? {};
    if (value) return `${seen}value`;
    if (leading.has(norm)) return `${seen}${norm}`;
    if (/^(?:next|coming|following|first)$/.test(norm)) seen = 'next ';
    if (/^(?:past|last|previous|prior)$/.test(norm)) seen = 'last ';
    if (tag === 'PUNCT') return `${seen}${norm}`;
    if (tag === 'VERB' || (tag === 'AUX' && !passed.has(norm))) return `${seen}verb`;
    if (!passed.has(norm) && nth - at > 3) break;
  }
  return `${seen}none`;
}
