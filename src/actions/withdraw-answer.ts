import type { FindingAnswer } from '../clinical/answers/finding-answer.ts';
import { type Result, accept, refuse } from '../clinical/kit/result.ts';
import { answerRows } from '../storage/answer-rows.ts';
import { insertRow } from '../storage/write-row.ts';
import type { Actor } from './actor.ts';
import { answeringScene } from './answering-scene.ts';
import type { Deps } from './deps.ts';
import { findingAnswer } from './finding-answers.ts';

export interface Withdrawing {
  readonly answer: string;
  /** The document that the answer is about; absent when it is about the episode as a whole. */
  readonly document?: string | undefined;
}

/** Takes an answer back; that it was given, and by whom it was withdrawn, stays in the record. */
export function withdrawAnswer(
  deps: Deps,
  actor: Actor,
  episode: string,
  { answer, document }: Withdrawing,
): Promise<Result<FindingAnswer>> {
  const ask = { verb: 'withdraw-answer', episode, document } as const;
  return answeringScene(deps, actor, ask, async ({ trx, now, today, tell, asker, ...scene }) => {
    const rows = await answerRows(trx, scene.episode.client);
    const given = rows.find(
      row => row.id === answer && row.episode === episode && row.document === (document ?? null),
    );
    if (!given || given.withdraws !== null) return refuse('not-found', 'There is no such answer.');
    if (rows.some(({ withdraws }) => withdraws === answer))
      return refuse('conflict', 'This answer was withdrawn already.');
    const withdrawal = await insertRow(trx, 'finding_answer', {
      practice: trx.practice,
      id: deps.newId(),
      client: given.client,
      episode,
      document: null,
      withdraws: answer,
      key: null,
      rule: null,
      says: null,
      fingerprint: null,
      reason: null,
      by: asker.id,
      by_name: asker.name,
      at: now,
      on_day: today,
      until_day: null,
    });
    tell({ answer, rule: given.rule });
    return accept(findingAnswer(given, withdrawal));
  });
}
