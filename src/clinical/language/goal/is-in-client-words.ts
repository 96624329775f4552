import { decided } from '../learned/best-part.ts';
import { logOdds } from '../learned/linear-model.ts';
import type { Decision, Passage } from '../reader.ts';
import type { DescribedGoal } from './described-goal.ts';
import { models } from './models.ts';
import { quotedIn } from './quoted-in.ts';

/** Whether the client's goal reads as what the client said, with or without quotation marks. */
export function isInClientWords({ clientGoal, said }: DescribedGoal): Decision {
  const quotes = quotedIn(clientGoal);
  const spans = quotes.length > 0 ? quotes : [[0, clientGoal.length] as const];
  return decided(
    logOdds(models.clientGoalInClientWords, said),
    spans.map((span): Passage => ({ field: 'clientGoal', span })),
  );
}
