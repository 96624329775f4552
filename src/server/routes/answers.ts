import { withdrawAnswer } from '../../actions/withdraw-answer.ts';
import { answerFindingRoute, withdrawAnswerRoute } from '../contracts/answers.ts';
import { serve } from '../serve.ts';
import type { Route } from '../serve-to.ts';

export const answerRoutes: readonly Route[] = [
  serve(answerFindingRoute, async ({ deps, actor, params, body }) => {
    // Read at first use: rules and what they know would slow every start.
    const { answerFinding } = await import('../../actions/answer-finding.ts');
    return answerFinding(deps, actor, params.episode, body);
  }),
  serve(withdrawAnswerRoute, ({ deps, actor, params, body }) =>
    withdrawAnswer(deps, actor, params.episode, { ...body, answer: params.answer }),
  ),
];
