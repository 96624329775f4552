import type { Actor } from '../actions/actor.ts';
import type { Deps } from '../actions/deps.ts';
import { type ClientQuery, listClients } from '../actions/list-clients.ts';
import { onlyGiven } from '../actions/only-given.ts';
import { readChart } from '../actions/read-chart.ts';
import { audit, findingsOf, tallyOf } from '../clinical/audit.ts';
import type { Chart } from '../clinical/chart.ts';
import { documentDate } from '../clinical/document-date.ts';
import { accept, type Result } from '../clinical/kit/result.ts';
import type { RuleSet } from '../clinical/rule-sets/rule-set.ts';
import { daysBetween } from '../clinical/time/days-between.ts';
import type { Answer } from './answer.ts';
import type { ReplyOf } from './contracts/contract.ts';
import { ruleSetAsView } from './rule-set-as-view.ts';
import type { EpisodeCheck, recordCheckRoute } from './contracts/record-check.ts';

interface Check {
  readonly deps: Deps;
  readonly actor: Actor;
  readonly checkedOn: string;
  readonly sets: readonly RuleSet[];
  /** Told when a rule throws. */
  readonly onCrash: (rule: string, cause: unknown) => void;
}

/** Checks the charts of one page of clients; each chart that is opened for it is in the access log. */
export async function checkPage(
  check: Check,
  query: ClientQuery,
): Promise<Result<Answer<ReplyOf<typeof recordCheckRoute>>>> {
  const { deps, actor, sets, checkedOn } = check;
  const page = await listClients(deps, actor, { ...query, countsClosed: query.after === undefined });
  if (!page.ok) return page;
  const { clients, next, closed } = page.value;
  const episodes: Answer<EpisodeCheck>[] = [];
  for (const { episode, thread } of clients) {
    // A listed client without a thread is one whose chart is closed to the reader.
    if (!episode || !thread) continue;
    const read = await readChart(deps, actor, episode.id);
    if (read.ok) episodes.push(checked(read.value.chart, check));
  }
  return accept({ ruleSets: sets.map(ruleSetAsView), checkedOn, episodes, ...onlyGiven({ next, closed }) });
}

function checked(chart: Chart, { sets, onCrash }: Check): Answer<EpisodeCheck> {
  const outcomes = audit(chart, sets, { onCrash });
  const documents = new Map(chart.documents.map(document => [document.id, document]));
  const findings = findingsOf(outcomes).map(finding => {
    const document = documents.get(finding.place.document);
    if (!document) return finding;
    const date = documentDate(document);
    return { ...finding, author: document.author, ageDays: daysBetween(date, chart.today) };
  });
  const { client, episode } = chart;
  return {
    client: { id: client.id, name: client.name },
    episode: episode.id,
    tally: tallyOf(outcomes),
    findings,
  };
}
