import { createContext, use } from 'react';
import type { WorksheetAnswers } from '../../../clinical/reviews/worksheet-answers.ts';
import type { LineAnswer } from './line-change.ts';

/** What the lines of a worksheet share while it is being filled in. */
export interface Writing {
  readonly answers: WorksheetAnswers;
  readonly mayCorrect: readonly { readonly id: string; readonly name: string }[];
  /** What is still missing, shown once somebody has tried to sign. */
  readonly open: Readonly<Record<string, string>>;
  readonly answer: (line: LineAnswer) => void;
  readonly learn: (words: string) => void;
  /** Begins a corrective action about a line; `drop` takes it away again. */
  readonly plan: (about: string) => void;
  readonly drop: (id: string) => void;
}

export const WritingContext = createContext<Writing | undefined>(undefined);

export function useWorksheetWriting(): Writing {
  const writing = use(WritingContext);
  if (!writing) throw new Error('A line stands outside its worksheet.');
  return writing;
}
