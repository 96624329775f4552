import { type Result, accept } from '../clinical/kit/result.ts';
import type { Actor } from './actor.ts';
import type { Deps } from './deps.ts';
import { perform } from './perform.ts';
import { type CorrectionDue, correctionsDueIn } from './today/corrections-due.ts';
import { dangersIn, type Danger } from './today/dangers.ts';
import { owedNotesIn, type OwedNote } from './today/owed-notes.ts';
import { type RecordToReview, recordsToReviewIn } from './today/records-to-review.ts';
import { reviewsDueIn, type ReviewDue } from './today/reviews-due.ts';
import { waitingDocuments, type WaitingDocument } from './today/waiting-documents.ts';

export interface TodayView {
  readonly today: string;
  readonly owedNotes: readonly OwedNote[];
  readonly reviewsDue: readonly ReviewDue[];
  readonly dangers: readonly Danger[];
  readonly corrections: readonly CorrectionDue[];
  readonly toReview: readonly RecordToReview[];
  readonly toCoSign: readonly (WaitingDocument & { readonly signedAt: string })[];
  readonly returned: readonly (WaitingDocument & Comment)[];
  readonly drafts: readonly (WaitingDocument & { readonly ageDays: number })[];
}
interface Comment {
  readonly by: { readonly id: string; readonly name: string };
  readonly comment: string;
  readonly returnedAt: string;
}

/** What waits for the acting person, the oldest first. */
export function readToday(deps: Deps, actor: Actor): Promise<Result<TodayView>> {
  return perform(deps, actor, { verb: 'read-today', on: 'practice', id: actor.practice }, async scene => {
    const me = actor.person ?? '';
    const at = { trx: scene.trx, me, today: scene.today };
    const [owedNotes, reviewsDue, dangers, corrections, toReview, waiting] = await Promise.all([
      owedNotesIn(at, scene.row.rule_set),
      reviewsDueIn(at),
      dangersIn(at),
      correctionsDueIn(at),
      recordsToReviewIn(at),
      waitingDocuments(at),
    ]);
    const clients = [
      ...owedNotes,
      ...reviewsDue,
      ...dangers,
      ...corrections,
      ...toReview,
      ...Object.values(waiting).flat(),
    ].map(each => each.client.id);
    scene.tell({ shown: [...new Set(clients)].sort() });
    return accept({ today: scene.today, owedNotes, reviewsDue, dangers, corrections, toReview, ...waiting });
  });
}
