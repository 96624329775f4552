import type { Lapse, ShownAnswer } from '../clinical/answers/finding-answer.ts';
import { dayInWords } from '../clinical/time/day-in-words.ts';

/** An answer to a finding in one sentence, with who gave it, when, and until when or why no longer it holds. */
export function answerInWords(answer: ShownAnswer, today: string): string {
  const { reason, by, on, until, standing } = answer;
  const ends = until === undefined ? '' : ` until ${dayInWords(until, today)}`;
  const head = standing === 'holds' ? 'answered' : `answered, but ${lapseInWords(answer, today)}`;
  return `${head} (${by.name}, ${dayInWords(on, today)}${ends}): ${reason}`;
}

const lapses: Readonly<Record<Lapse, string>> = {
  'text changed': 'the text has changed since',
  time: 'its time has run out',
  withdrawn: 'withdrawn',
};

function lapseInWords({ lapsedBecause, withdrawn }: ShownAnswer, today: string): string {
  if (withdrawn) return `withdrawn by ${withdrawn.by.name} on ${dayInWords(withdrawn.on, today)}`;
  return lapsedBecause ? lapses[lapsedBecause] : 'it holds no more';
}
