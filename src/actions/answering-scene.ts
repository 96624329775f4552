import type { Result } from '../clinical/kit/result.ts';
import { refuse } from '../clinical/kit/result.ts';
import type { Asker } from '../storage/load-subject.ts';
import type { EpisodeRow } from '../storage/tables.ts';
import type { Actor } from './actor.ts';
import type { Deps } from './deps.ts';
import { perform, type Scene } from './perform.ts';

interface AnsweringAsk {
  readonly verb: 'answer-finding' | 'withdraw-answer';
  readonly episode: string;
  /** The document in which the finding stands; the episode itself where it is about that. */
  readonly document?: string | undefined;
}

/** What answers are given and withdrawn in: the episode, locked meanwhile, and who does it. */
export interface AnsweringScene extends Pick<Scene<'document'>, 'trx' | 'now' | 'today' | 'tell'> {
  readonly episode: EpisodeRow;
  readonly asker: Asker;
}

/** Asks whether somebody may answer where a finding stands, for an author may who has left the team, and does the work there. */
export function answeringScene<T>(
  deps: Deps,
  actor: Actor,
  { verb, episode, document = episode }: AnsweringAsk,
  work: (scene: AnsweringScene) => Promise<Result<T>>,
): Promise<Result<T>> {
  const inside = async ({ trx, now, today, tell, asker }: Scene<'document' | 'episode'>, home: string) => {
    const [row] = await trx.ask<EpisodeRow>(
      'select * from episode where practice = $1 and id = $2 for no key update',
      [trx.practice, episode],
    );
    if (!row || home !== episode) return refuse('not-found', 'There is no such document in this episode.');
    if (!asker) return refuse('forbidden', 'Somebody has to say it.');
    return work({ trx, now, today, tell, asker, episode: row });
  };
  if (document === episode)
    return perform(deps, actor, { verb, on: 'episode', id: episode }, scene => inside(scene, episode));
  return perform(deps, actor, { verb, on: 'document', id: document }, scene =>
    inside(scene, scene.row.episode),
  );
}
