import { addPayer } from '../../actions/add-payer.ts';
import type { Deps } from '../../actions/deps.ts';
import { samplePayers } from '../payers.ts';
import { accepted } from './accepted.ts';
import type { SampleActors } from './load-people.ts';

/** The id of each payer of the sample practice, by name. */
export async function loadPayers(deps: Deps, { pike }: SampleActors): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const payer of samplePayers)
    ids.set(payer.name, accepted(await addPayer(deps, pike, payer), payer.name).id);
  return ids;
}
