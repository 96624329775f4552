import { type Result, accept, refuse } from '../../clinical/kit/result.ts';
import { assignReviewers } from '../../clinical/reviews/assign-reviewers.ts';
import { type Drawable, drawSample, type SampleSize } from '../../clinical/reviews/draw-sample.ts';
import { quarterSpan } from '../../clinical/reviews/quarter.ts';
import { canonical } from '../../storage/canonical.ts';
import type { WorksheetRow } from '../../storage/tables.ts';
import { insertRow, insertRows } from '../../storage/write-row.ts';
import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { perform, type Scene } from '../perform.ts';
import { concernedIn } from './concerned-in.ts';
import { frameOf } from './frame-of.ts';
import { reviewersIn } from './reviewers-in.ts';

export interface Drawn {
  readonly draw: string;
  readonly worksheets: number;
  /** How many of them nobody of the practice may review. */
  readonly withoutReviewer: number;
}

/**
 * Draws records of a quarter at random and gives each to a reviewer who has not worked on it. Keeps seed, size and what was
 * drawn from, so that the draw can be repeated; drawing again adds to what was drawn before.
 */
export function drawReviewSample(
  deps: Deps,
  actor: Actor,
  quarter: string,
  size: SampleSize,
): Promise<Result<Drawn>> {
  const ask = { verb: 'draw-sample', on: 'practice', id: actor.practice } as const;
  return perform(deps, actor, ask, async scene => {
    const { trx, today, now } = scene;
    if (quarterSpan(quarter).from > today) return refuse('invalid', 'This quarter has not begun yet.');
    // One draw at a time: the second draws from what the first has left.
    await trx.ask('select from practice where practice = $1 and id = $1 for no key update', [trx.practice]);
    const { drawable } = await frameOf(trx, quarter, today);
    const seed = deps.random(16).toString('hex');
    const sample = drawSample(drawable, size, seed);
    if (sample.length === 0)
      return refuse('invalid', 'There is no record left to draw in this quarter for these sizes.');
    const draw = deps.newId();
    await insertRow(trx, 'sample_draw', {
      practice: actor.practice,
      id: draw,
      quarter,
      size: canonical(size),
      seed,
      frame: canonical(drawable.map(({ episode, was, clinicians }) => [episode, was, clinicians])),
      drawn_by: byWhom(scene),
      drawn_at: now,
    });
    const reviewers = await givenReviewers(scene, sample, seed);
    const clients = new Map(drawable.map(({ episode, client }) => [episode, client]));
    await insertRows(
      trx,
      'worksheet',
      sample.map(each => ({
        ...unfilled(scene),
        id: deps.newId(),
        draw,
        quarter,
        client: clients.get(each.episode) ?? '',
        episode: each.episode,
        was: each.was,
        clinicians: canonical(each.clinicians),
        reviewer: reviewers.get(each.episode) ?? null,
      })),
    );
    scene.tell({ quarter, drawn: sample.length, from: drawable.length });
    return accept({ draw, worksheets: sample.length, withoutReviewer: sample.length - reviewers.size });
  });
}

async function givenReviewers(
  { trx }: Scene<'practice'>,
  sample: readonly Drawable[],
  seed: string,
): Promise<ReadonlyMap<string, string>> {
  const episodes = sample.map(({ episode }) => episode);
  const [reviewers, concerned] = await Promise.all([reviewersIn(trx), concernedIn(trx, episodes)]);
  const toReview = episodes.map(episode => ({ episode, concerned: concerned.get(episode) ?? [] }));
  return assignReviewers(
    toReview,
    reviewers.map(({ id }) => id),
    seed,
  );
}

function byWhom({ actor }: Scene<'practice'>): string {
  if (actor.person === null) throw new Error('A sample is drawn by a person.');
  return actor.person;
}

const unfilled = (scene: Scene<'practice'>) =>
  ({
    practice: scene.actor.practice,
    status: 'open',
    revision: 1,
    checked: null,
    asked: null,
    answers: '{}',
    created_at: scene.now,
    updated_at: scene.now,
    updated_by: byWhom(scene),
    signer: null,
    signer_name: null,
    signer_credentials: null,
    signer_licence: null,
    signer_role: null,
    signed_at: null,
    signed_on: null,
    sign_method: null,
    content_hash: null,
    seal: null,
    seal_key: null,
  }) satisfies Partial<WorksheetRow>;
