import type { Chart, Episode } from '../clinical/chart.ts';
import { type Result, accept } from '../clinical/kit/result.ts';
import type { PracticeRules } from '../clinical/rule-sets/practice-rules.ts';
import { clientVerbs, type ClientVerb } from '../clinical/policy.ts';
import type { ChartRow } from '../storage/chart-rows.ts';
import type { Actor } from './actor.ts';
import { careTeamOf, type CareTeamMember } from './care-team-of.ts';
import type { Deps } from './deps.ts';
import { perform, type Scene } from './perform.ts';
import { storedChart } from './stored-chart.ts';

export type ChartVerb = ClientVerb | 'start-document';

export interface ChartView {
  readonly chart: Chart;
  /** Changes with every change of the episode. */
  readonly revision: string;
  readonly careTeam: readonly CareTeamMember[];
  readonly episodes: readonly Episode[];
  /** Set when the reader sees the chart through a broken glass. */
  readonly glassUntil?: string;
  /** By which rule sets the practice checks. */
  readonly rules: PracticeRules;
  /** The rules that the practice lets stop a signature. */
  readonly gates: readonly string[];
  readonly may: readonly ChartVerb[];
}

/** The whole chart of an episode, without what the reader may not see of it. */
export function readChart(deps: Deps, actor: Actor, episode: string): Promise<Result<ChartView>> {
  return perform(deps, actor, { verb: 'read-chart', on: 'episode', id: episode }, async scene => {
    const { trx, row, today } = scene;
    const [{ chart, revision, ...around }, careTeam] = await Promise.all([
      storedChart(trx, row, { today, isShown: document => maySee(scene, document) }),
      careTeamOf(trx, row.id),
    ]);
    return accept({
      chart,
      revision,
      careTeam,
      episodes: around.episodes,
      ...(scene.glassUntil !== null && !scene.standings.includes('team')
        ? { glassUntil: scene.glassUntil }
        : {}),
      rules: around.rules,
      gates: scene.gates,
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
