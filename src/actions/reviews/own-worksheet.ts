import { type Refusal, refuse } from '../../clinical/kit/result.ts';
import type { Scene } from '../perform.ts';
import { concernedIn } from './concerned-in.ts';

/**
 * Why the acting person may not go on with a worksheet; undefined when they may. Who has worked on the record since it was
 * given to them is no longer its reviewer.
 */
export async function notTheirs(scene: Scene<'worksheet'>): Promise<Refusal | undefined> {
  const { row, trx, actor } = scene;
  if (row.status === 'signed') return refuse('already-signed', 'This worksheet is signed and never changed.');
  const concerned = (await concernedIn(trx, [row.episode])).get(row.episode) ?? [];
  if (actor.person !== null && concerned.includes(actor.person))
    return refuse(
      'forbidden',
      'You have worked on this record, so somebody else reviews it. The worksheet can be given to another reviewer.',
    );
  return undefined;
}
