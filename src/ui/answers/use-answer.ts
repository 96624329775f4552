import { useQueryClient } from '@tanstack/react-query';
import { use, useState } from 'react';
import type { ShownAnswer } from '../../clinical/answers/finding-answer.ts';
import { type Refusal, type Result, refuse } from '../../clinical/kit/result.ts';
import { answerFindingRoute, withdrawAnswerRoute } from '../../server/contracts/answers.ts';
import type { ReplyOf } from '../../server/contracts/contract.ts';
import { useSurroundings } from '../calls/surroundings.ts';
import { useAct } from '../calls/use-act.ts';
import type { Note } from '../form/note.ts';
import { AnsweringContext } from './answering.ts';
import { latestAnswer } from './latest-answer.ts';

/** What somebody types as an answer. */
export interface SaidWords {
  readonly reason: string;
  readonly until?: string;
}

type Kept = ReplyOf<typeof answerFindingRoute>;

interface AnswerAtHand {
  /** What was said to the finding, the newest that is known. */
  readonly answer: ShownAnswer | undefined;
  readonly mayAnswer: boolean;
  readonly isRunning: boolean;
  readonly refusal: Refusal | undefined;
  readonly forget: () => void;
  /** True once it is kept. */
  readonly give: (said: SaidWords) => Promise<boolean>;
  readonly withdraw: () => Promise<boolean>;
}

/** The answer to one finding, and how it is given and taken back. */
export function useAnswer({ finding, answer: known }: Note): AnswerAtHand {
  const { api } = useSurroundings();
  const queries = useQueryClient();
  const answering = use(AnsweringContext);
  const [justSaid, setJustSaid] = useState<ShownAnswer>();
  const answer = latestAnswer(known, justSaid);
  const act = useAct((work: () => Promise<Result<Kept>>) => work());
  const run = async (work: () => Promise<Result<Kept>>): Promise<boolean> => {
    const result = await act.run(work);
    if (!result.ok) return false;
    setJustSaid(shownOf(result.value));
    void queries.invalidateQueries();
    return true;
  };
  const params = { episode: answering?.episode ?? '' };
  return {
    answer,
    mayAnswer: finding !== undefined && answering?.mayAnswer === true,
    isRunning: act.isRunning,
    refusal: act.refusal,
    forget: act.forget,
    give: said =>
      run(async () => {
        if (answering?.settle && !(await answering.settle())) return unsaved;
        const { ruleSet } = answering ?? {};
        const body = { key: finding?.key ?? '', ...said, ...(ruleSet !== undefined && { ruleSet }) };
        return api.call(answerFindingRoute, { params, body });
      }),
    withdraw: () =>
      run(() =>
        api.call(withdrawAnswerRoute, {
          params: { ...params, answer: answer?.id ?? '' },
          body: finding?.document === undefined ? {} : { document: finding.document },
        }),
      ),
  };
}

const unsaved = refuse(
  'conflict',
  'What you wrote is not saved yet. An answer is about what is saved; try again in a moment.',
);

const shownOf = ({ id, reason, by, on, until, withdrawn }: Kept): ShownAnswer => ({
  ...{ id, reason, by, on, until },
  ...(withdrawn ? { standing: 'lapsed', lapsedBecause: 'withdrawn', withdrawn } : { standing: 'holds' }),
});
