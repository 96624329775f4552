import { type Result, accept } from '../clinical/kit/result.ts';
import type { Actor } from './actor.ts';
import type { Deps } from './deps.ts';
import { perform } from './perform.ts';
import { practiceView, type PracticeView } from './practice-view.ts';

/** The practice and its settings. */
export function readPractice(deps: Deps, actor: Actor): Promise<Result<PracticeView>> {
  return perform(deps, actor, { verb: 'read-practice', on: 'practice', id: actor.practice }, ({ row }) =>
    Promise.resolve(accept(practiceView(row))),
  );
}
