import { everyDefinition } from '../../src/clinical/documents/definition-of.ts';
import { people } from '../../src/sample/people.ts';
import { readChartRoute } from '../../src/server/contracts/chart.ts';
import { listClientsRoute, type ClientRow } from '../../src/server/contracts/clients.ts';
import { startDocumentRoute } from '../../src/server/contracts/documents.ts';
import type { BrowserSession } from '../../src/testing/product/browser-session.ts';
import type { SampleUnderWay } from './sample-under-way.ts';

const amendments = ['addendum', 'correction', 'late-entry'];

/** Every form there is; the questionnaires look alike, so one stands for all. */
export const writtenTypes: readonly string[] = everyDefinition()
  .map(({ type }) => type)
  .filter(type => !amendments.includes(type) && (!type.startsWith('measure:') || type === 'measure:phq-9'));

/** Where the screens of the sample practice stand that have an identity in their address; Elena Marsh writes there. */
export async function placesIn(sample: SampleUnderWay): Promise<ReadonlyMap<string, string>> {
  const elena = await sample.sessionOf(people.marsh.email);
  const maya = await clientNamed(elena, 'Maya Okafor');
  const bernadette = await clientNamed(elena, 'Bernadette Quill');
  // Priya Raman's client: found by the name alone, and closed to Elena Marsh.
  const daniel = await clientNamed(elena, 'Daniel Reyes');
  const plan = await signedPlan(elena, bernadette);
  const begin = (row: ClientRow, type: string, body?: Record<string, unknown>) =>
    elena
      .ask(startDocumentRoute, {
        params: { episode: row.episode!.id },
        body: { type, ...(body ? { body } : {}) },
      })
      .then(({ id }) => `/documents/${id}`);
  const places = new Map([
    ['a client whose thread holds', `/clients/${maya.client.id}`],
    ['a client whose thread is broken', `/clients/${bernadette.client.id}`],
    ['a chart that opens with a reason', `/clients/${daniel.client.id}`],
    ['private notes', `/private-notes/${maya.client.id}`],
    ['a signed plan with what was added since', `/documents/${plan.id}`],
    ['a plan being written', await begin(bernadette, 'treatment-plan', plan.body)],
  ]);
  for (const type of writtenTypes) places.set(type, await begin(maya, type));
  return places;
}

async function clientNamed(session: BrowserSession, search: string): Promise<ClientRow> {
  const { clients } = await session.ask(listClientsRoute, { query: { search, show: 'all' } });
  const [found] = clients;
  if (!found) throw new Error(`The sample practice has nobody named ${search}.`);
  return found;
}

async function signedPlan(session: BrowserSession, { episode }: ClientRow) {
  const { chart } = await session.ask(readChartRoute, { params: { episode: episode!.id } });
  const plan = chart.documents.findLast(
    ({ type, status }) => type === 'treatment-plan' && status === 'signed',
  );
  if (!plan) throw new Error('There is no signed plan in this chart.');
  return { id: plan.id, body: { ...plan.body } };
}
