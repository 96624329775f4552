import { decided } from '../learned/best-part.ts';
import { logOdds } from '../learned/linear-model.ts';
import type { Decision, Passage } from '../reader.ts';
import type { DescribedGoal } from './described-goal.ts';
import { models } from './models.ts';

/** Whether the clinical goal is after the change that the client asks for. The passages are the words of both that come nearest to each other. */
export function isSameAim({ aim, alike }: DescribedGoal): Decision {
  const [nearest] = alike;
  const passages: Passage[] = nearest
    ? [
        { field: 'clientGoal', span: nearest.one.word.span },
        { field: 'clinicalGoal', span: nearest.other.word.span },
      ]
    : [];
  return decided(logOdds(models.clinicalGoalSameAim, aim), passages);
}
