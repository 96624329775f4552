import { definitionOf } from '../clinical/documents/definition-of.ts';
import type { AnyBody } from '../clinical/kit/document.ts';
import { type Refusal, type Result, accept, refuse } from '../clinical/kit/result.ts';
import { build } from '../storage/build.ts';
import type { DocumentRow } from '../storage/tables.ts';
import { changeRow } from '../storage/write-row.ts';
import type { Actor } from './actor.ts';
import type { Deps } from './deps.ts';
import { judgeBody } from './judge-body.ts';
import { perform, type Scene } from './perform.ts';

export interface SavedDraft {
  readonly id: string;
  readonly revision: number;
  readonly updatedAt: string;
}

/**
 * Saves the answers of a draft that started from `revision`. When somebody saved in between, nothing is changed and
 * the refusal carries what is stored; a save that is repeated after a lost reply is answered as done.
 */
export function saveDraft(
  deps: Deps,
  actor: Actor,
  document: string,
  { revision, body }: { readonly revision: number; readonly body: AnyBody },
): Promise<Result<SavedDraft>> {
  return perform(deps, actor, { verb: 'save-draft', on: 'document', id: document }, async scene => {
    const { row, trx, now } = scene;
    const closed = notADraft(row);
    if (closed) return closed;
    const definition = definitionOf(row.type);
    if (!definition) return refuse('invalid', `Documents of the type ${row.type} can no longer be written.`);
    const judged = judgeBody(definition, 'draft', body);
    if (!judged.ok) return judged;
    const { text, happenedOn } = judged.value;
    if (row.revision === revision + 1 && row.updated_by === actor.person && row.body === text)
      return accept({ id: row.id, revision: row.revision, updatedAt: row.updated_at });

    const saved = await changeRow(trx, 'document', {
      id: row.id,
      set: {
        body: text,
        happened_on: happenedOn,
        definition_version: definition.version,
        revision: revision + 1,
        updated_at: now,
        updated_by: actor.person ?? row.author,
      },
      when: { revision, status: 'draft' },
    });
    if (!saved) return draftConflict(scene);
    return accept({ id: saved.id, revision: saved.revision, updatedAt: saved.updated_at });
  });
}

/** Why a document can no longer be written in; undefined while it is a draft. */
export function notADraft(row: DocumentRow): Refusal | undefined {
  if (row.status === 'signed')
    return refuse(
      'already-signed',
      'This document is signed. Add to it with an addendum, a correction or a late entry.',
    );
  return row.status === 'discarded' ? refuse('not-found', 'This draft was put away.') : undefined;
}

/** The refusal that hands both sides what is stored now, with who saved it and when. */
export async function draftConflict({ trx, row }: Scene<'document'>): Promise<Refusal> {
  const [stored] = await trx.run(
    build
      .selectFrom('document as d')
      .innerJoin('person as p', join =>
        join.onRef('p.practice', '=', 'd.practice').onRef('p.id', '=', 'd.updated_by'),
      )
      .select(['d.status', 'd.revision', 'd.body', 'd.updated_at', 'd.updated_by', 'p.name'])
      .where('d.practice', '=', trx.practice)
      .where('d.id', '=', row.id),
  );
  if (!stored) return refuse('not-found', 'There is no such document.');
  if (stored.status === 'signed') return notADraft({ ...row, status: 'signed' }) as Refusal;
  return refuse('conflict', 'This draft was saved elsewhere since you opened it. Nothing was overwritten.', {
    detail: {
      stored: {
        revision: stored.revision,
        body: JSON.parse(stored.body) as AnyBody,
        updatedAt: stored.updated_at,
        updatedBy: { id: stored.updated_by, name: stored.name },
      },
    },
  });
}
