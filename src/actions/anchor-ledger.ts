import { anchorText, type ChainStood, lastAnchor } from '../storage/ledger/anchor.ts';
import type { From } from '../storage/ledger/event-content.ts';
import { ledgerEntry } from '../storage/ledger/ledger-entry.ts';
import { transact } from '../storage/transact.ts';
import type { Trx } from '../storage/trx.ts';
import type { Deps } from './deps.ts';

/**
 * Notes in the practice's chain, under the practice's seal, where every chain that has moved since the last such note
 * stands: what was cut off the end of a chain is seen from then on. Answers how many chains had moved.
 */
export function anchorLedger(deps: Deps, practice: string, from: From): Promise<number> {
  return transact(deps.db.pool, { practice, person: null }, async trx => {
    const ends = await moved(trx);
    if (ends.length === 0) return { value: 0, keep: false, entries: [] };
    const at = deps.clock();
    const entry = ledgerEntry({
      practice,
      chain: practice,
      at,
      who: null,
      verb: 'anchor',
      subject: { table: 'practice', id: practice },
      from,
      rows: [],
      detail: { ends, seal: deps.keys.seal(practice, anchorText(practice, at, ends)) },
    });
    return { value: ends.length, keep: true, entries: [entry] };
  });
}

/** Where each chain stands that has moved since it was last noted; the practice's own only together with others. */
async function moved(trx: Trx): Promise<ChainStood[]> {
  const noted = await lastAnchor(trx);
  const chains = await trx.ask<{ id: string; seq: string; head: string }>(
    'select id, seq, head from chain where practice = $1 order by id',
    [trx.practice],
  );
  const ends = chains
    .filter(chain => noted.get(chain.id) !== chain.seq)
    .map(({ id, seq, head }): ChainStood => [id, seq, head.slice(2)]);
  return ends.some(([chain]) => chain !== trx.practice) ? ends : [];
}
