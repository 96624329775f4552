import { decided } from '../learned/best-part.ts';
import { logOdds } from '../learned/linear-model.ts';
import type { Decision, Passage } from '../reader.ts';
import type { DescribedObjective } from './described-objective.ts';
import { models } from './models.ts';
import { measures } from './target-traits.ts';

/** Whether two people could agree that it is met: what can be seen is counted, timed or scored, or is one event. */
export function isMeasurable({ target, aim, whole }: DescribedObjective): Decision {
  const amounts = target.words.filter(measures).map(({ span }): Passage => ({ field: 'text', span }));
  const passages = amounts.length > 0 || !aim.span ? amounts : [{ field: 'text', span: aim.span }];
  return decided(logOdds(models.measurable, whole), passages);
}
