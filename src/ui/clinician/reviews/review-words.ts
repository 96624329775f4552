import { findingVerdicts, reviewAnswers } from '../../../clinical/reviews/worksheet-answers.ts';
import type { CorrectionView } from '../../../server/contracts/reviews.ts';
import { dayWords } from '../../parts/day-words.ts';

const said: Readonly<Record<string, string>> = { ...reviewAnswers, ...findingVerdicts };

/** An answer or verdict as it is read; nothing where none was given. */
export const answerWords = (answer: string | undefined): string | undefined =>
  answer === undefined ? undefined : said[answer];

/** How a corrective action stands and by when it is due. */
export function standingWords({ standing, dueOn }: Pick<CorrectionView, 'standing' | 'dueOn'>): string {
  switch (standing) {
    case 'open':
      return `Due ${dayWords(dueOn)}`;
    case 'overdue':
      return `Overdue since ${dayWords(dueOn)}`;
    case 'done':
      return 'Done, to be confirmed';
    case 'confirmed':
      return 'Confirmed';
  }
}

/** What a step of a corrective action was. */
export const stepWords: Readonly<Record<CorrectionView['steps'][number]['kind'], string>> = {
  done: 'said it is done',
  confirmed: 'confirmed it',
  reopened: 'opened it again',
};
