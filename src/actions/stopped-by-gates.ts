import type { Finding } from '../clinical/audit.ts';
import { type Refusal, refuse } from '../clinical/kit/result.ts';
import { build } from '../storage/build.ts';
import type { ChartRow } from '../storage/chart-rows.ts';
import type { Scene } from './perform.ts';
import { storedChart } from './stored-chart.ts';

/** One thing that stops a signature, and where. */
interface Stop extends Pick<Finding, 'rule' | 'message' | 'remedy' | 'label' | 'key'> {
  readonly path: readonly string[];
}

/**
 * What the rules that the practice lets stop a signature find in the document of a scene, as a refusal that names each with its place;
 * nothing is read where no rule was chosen.
 */
export async function stoppedByGates(scene: Scene<'document'>): Promise<Refusal | undefined> {
  const { gates, row, asker, now, today } = scene;
  if (gates.length === 0 || !asker) return undefined;
  // Read at first use: rules and what they know would slow every start.
  const { whatBlocksSigning } = await import('../clinical/gates/what-blocks-signing.ts');
  const { id, name, credentials, licence } = asker;
  const { chart, rules } = await chartAround(scene);
  const found = whatBlocksSigning(chart, {
    document: row.id,
    signature: { by: { id, name, role: 'clinician', credentials, licence }, at: now, on: today },
    gates,
    rules,
  });
  if (found.length === 0) return undefined;
  const stops = found.map(({ rule, message, remedy, label, key, place }): Stop => ({
    ...{ rule, message, remedy, label, key },
    path: place.path,
  }));
  return refuse('blocked', inWords(stops), { detail: { stops } });
}

/** The chart around the document that is being signed, as its signer sees it. */
async function chartAround(scene: Scene<'document'>) {
  const { trx, row, today } = scene;
  const [episode] = await trx.run(
    build
      .selectFrom('episode')
      .selectAll()
      .where('practice', '=', trx.practice)
      .where('id', '=', row.episode),
  );
  if (!episode) throw new Error('A document belongs to an episode.');
  return storedChart(trx, episode, { today, isShown: document => mayJudgeBy(scene, document) });
}

/** The whole chart counts, but for process notes that the signer may not read: a refusal must not tell of them. */
const mayJudgeBy = (
  { may, actor, standings }: Scene<'document'>,
  { guarded_as, author }: ChartRow,
): boolean =>
  guarded_as !== 'process-note' ||
  author === actor.person ||
  may(
    'read-document',
    guarded_as,
    standings.filter(one => one !== 'author'),
  );

function inWords(stops: readonly Stop[]): string {
  const count = stops.length === 1 ? 'One thing stops' : `${stops.length} things stop`;
  return `${count} the signature: ${stops.map(({ label, message }) => `${label}: ${message}`).join(' ')}`;
}
