import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Chart, Episode } from '../clinical/chart.ts';
import { type Result, accept } from '../clinical/kit/result.ts';
import { clientVerbs, type ClientVerb } from '../clinical/policy.ts';
import { build } from '../storage/build.ts';
import { chartRows, coSignatureRows, type ChartRow } from '../storage/chart-rows.ts';
import type { CoSignatureRow } from '../storage/tables.ts';
import type { Trx } from '../storage/trx.ts';
import type { Actor } from './actor.ts';
import { careTeamOf, type CareTeamMember } from './care-team-of.ts';
import { chartDocument } from './chart-document.ts';
import { clientView, episodeView } from './client-view.ts';
import type { Deps } from './deps.ts';
import { episodesOf } from './episodes-of.ts';
import { perform, type Scene } from './perform.ts';

export type ChartVerb = ClientVerb | 'start-document';

export interface ChartView {
  readonly chart: Chart;
  /** Changes with every change of the episode. */
  readonly revision: string;
  readonly careTeam: readonly CareTeamMember[];
  readonly episodes: readonly Episode[];
  /** Set when the reader sees the chart through a broken glass. */
  readonly glassUntil?: string;
  /** The rule set that the practice checks with, by name. */
  readonly ruleSet: string;
  readonly may: readonly ChartVerb[];
}

/** The whole chart of an episode, without what the reader may not see of it. */
export function readChart(deps: Deps, actor: Actor, episode: string): Promise<Result<ChartView>> {
  return perform(deps, actor, { verb: 'read-chart', on: 'episode', id: episode }, async scene => {
    const { trx, row } = scene;
    const [documents, coSignatures, careTeam, around] = await Promise.all([
      chartRows(trx, row.id),
      coSignatureRows(trx, row.client),
      careTeamOf(trx, row.id),
      surroundings(trx, row.client),
    ]);
    const visible = documents.filter(document => maySee(scene, document));
    return accept({
      chart: {
        client: around.client,
        episode: episodeView(row),
        documents: visible.map(document => chartDocument(document, coSignatures)),
        today: scene.today,
      },
      revision: revisionOf(scene.today, visible, coSignatures),
      careTeam,
      episodes: around.episodes,
      ...(scene.glassUntil !== null && !scene.standings.includes('team')
        ? { glassUntil: scene.glassUntil }
        : {}),
      ruleSet: around.ruleSet,
      may: verbsOf(scene),
    });
  });
}

/** Process notes are seen by fewer than the chart around them. */
export function maySee(scene: Scene<'episode' | 'client'>, document: ChartRow): boolean {
  const own = document.author === scene.actor.person ? (['author'] as const) : [];
  return scene.may('read-document', document.guarded_as, [...scene.standings, ...own]);
}

function verbsOf(scene: Scene<'episode'>): ChartVerb[] {
  const verbs: ChartVerb[] = clientVerbs.filter(verb => scene.may(verb, ''));
  if (scene.row.closed_on === null && scene.may('start-document', 'progress-note'))
    verbs.push('start-document');
  return verbs;
}

function revisionOf(
  today: string,
  documents: readonly ChartRow[],
  coSignatures: readonly CoSignatureRow[],
): string {
  const hash = createHash('sha256').update(today);
  for (const document of documents) hash.update(`${document.id} ${document.revision} `);
  for (const each of coSignatures) hash.update(each.id);
  return hash.digest('hex').slice(0, 16);
}

async function surroundings(trx: Trx, client: string) {
  const [clients, episodes, practices] = await Promise.all([
    trx.run(
      build.selectFrom('client').selectAll().where('practice', '=', trx.practice).where('id', '=', client),
    ),
    episodesOf(trx, client),
    trx.run(
      sql<{ rule_set: string }>`select rule_set from practice where practice = ${trx.practice}`.compile(
        build,
      ),
    ),
  ]);
  const [found] = clients;
  if (!found) throw new Error('An episode belongs to a client.');
  return {
    client: clientView(found),
    episodes,
    ruleSet: practices[0]?.rule_set ?? '',
  };
}
