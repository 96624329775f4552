import { treatmentPlan } from '../clinical/documents/treatment-plan.ts';
import type { AnyBody } from '../clinical/kit/document.ts';
import { type Refusal, type Result, accept, refuse } from '../clinical/kit/result.ts';
import { build } from '../storage/build.ts';
import type { DocumentRow } from '../storage/tables.ts';
import type { Trx } from '../storage/trx.ts';
import type { Actor } from './actor.ts';
import type { Deps } from './deps.ts';
import type { DraftView } from './document-view.ts';
import { freshDraftView } from './fresh-draft-view.ts';
import { insertDraft } from './insert-draft.ts';
import { judgeBody } from './judge-body.ts';
import { perform, type Scene } from './perform.ts';

export interface NextPlan {
  /** The signed review that opens it; without one a reason is asked. */
  readonly review?: string | undefined;
  readonly reason?: string | undefined;
  readonly effectiveFrom?: string | undefined;
}

/** Opens the next version of the plan in force: every goal, objective and intervention keeps its identity. */
export function openNextPlan(
  deps: Deps,
  actor: Actor,
  plan: string,
  input: NextPlan,
): Promise<Result<DraftView>> {
  return perform(deps, actor, { verb: 'open-next-plan', on: 'document', id: plan }, async scene => {
    const { row, trx } = scene;
    const plans = await plansOf(trx, row);
    const objection = objectionTo(row, plans);
    if (objection) return objection;
    const reason = await reasonFor(scene, input);
    if (!reason.ok) return reason;
    const body = nextBody(JSON.parse(row.body) as AnyBody, {
      effectiveFrom: input.effectiveFrom ?? scene.today,
      revisionReason: reason.value,
    });
    const judged = judgeBody(treatmentPlan, 'draft', body);
    if (!judged.ok) return judged;
    const draft = await insertDraft(trx, {
      id: deps.newId(),
      definition: treatmentPlan,
      body: judged.value,
      scene: { ...scene, row: { client: row.client, id: row.episode } },
      basedOn: row.id,
      ...(input.review === undefined ? {} : { openedFrom: input.review }),
    });
    scene.tell({ document: draft.id, review: input.review ?? null });
    return accept(freshDraftView(scene, draft));
  });
}

type Plan = Pick<DocumentRow, 'id' | 'status' | 'happened_on' | 'signed_on'>;

/** The plans of the episode, locked so that two people open one next version, not two. */
function plansOf(trx: Trx, row: DocumentRow): Promise<Plan[]> {
  return trx.ask<Plan>(
    `select id, status, happened_on, signed_on from document
      where practice = $1 and client = $2 and episode = $3 and type = 'treatment-plan' and status <> 'discarded'
      order by coalesce(happened_on, signed_on), created_at, id for no key update`,
    [trx.practice, row.client, row.episode],
  );
}

function objectionTo(row: DocumentRow, plans: readonly Plan[]): Refusal | undefined {
  if (row.type !== 'treatment-plan' || row.status !== 'signed')
    return refuse('invalid', 'The next version opens from a signed plan.');
  const draft = plans.find(plan => plan.status === 'draft');
  if (draft)
    return refuse('conflict', 'A next version is being written already.', { detail: { document: draft.id } });
  if (plans.at(-1)?.id !== row.id)
    return refuse('invalid', 'A newer plan is in force: open the next version from that one.');
  return undefined;
}

/** Why there is a next version: what the review decided, or the reason given. */
async function reasonFor({ trx, row }: Scene<'document'>, input: NextPlan): Promise<Result<string>> {
  if (input.review === undefined) {
    const reason = input.reason?.trim() ?? '';
    if (reason !== '') return accept(reason);
    return refuse('invalid', 'Open the next version from a plan review, or say why the plan changes.', {
      fields: { reason: 'is empty' },
    });
  }
  const [review] = await trx.run(
    build
      .selectFrom('document')
      .select(['body', 'happened_on'])
      .where('practice', '=', trx.practice)
      .where('id', '=', input.review)
      .where('episode', '=', row.episode)
      .where('type', '=', 'plan-review')
      .where('status', '=', 'signed'),
  );
  if (!review)
    return refuse('invalid', 'The review is not a signed review of this episode.', {
      fields: { review: 'is not a signed review' },
    });
  const { changes } = JSON.parse(review.body) as { changes?: string };
  return accept(input.reason ?? changes ?? `Review of ${review.happened_on ?? ''}`.trim());
}

const ofOldVersion = [...Object.keys(treatmentPlan.sections.Agreement), 'endsOn', 'nextReviewOn'];

/** The old answers with their identities, without what was dated, agreed and signed for the old version. */
function nextBody(old: AnyBody, news: { effectiveFrom: string; revisionReason: string }): AnyBody {
  const kept = Object.entries(old).filter(([name]) => !ofOldVersion.includes(name));
  return { ...Object.fromEntries(kept), ...news };
}
