import { decided } from '../learned/best-part.ts';
import { logOdds } from '../learned/linear-model.ts';
import type { Decision, Passage } from '../reader.ts';
import type { DescribedObjective } from './described-objective.ts';
import { models } from './models.ts';

/** Whether its target can be seen or heard, counted as an event, or is rated. */
export function isBehavioural({ target, aim, whole }: DescribedObjective): Decision {
  const rated = target.words.filter(({ value }) => value?.kind === 'score' || value?.kind === 'rating');
  const spans = [...(aim.span ? [aim.span] : []), ...rated.map(({ span }) => span)];
  return decided(
    logOdds(models.behavioural, whole),
    spans.map((span): Passage => ({ field: 'text', span })),
  );
}
