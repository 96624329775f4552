import { createHash } from 'node:crypto';
import { answerRows } from '../storage/answer-rows.ts';
import type { Chart, Coverage } from '../clinical/chart.ts';
import { coveredClient } from '../clinical/covered-client.ts';
import type { PracticeRules } from '../clinical/rule-sets/practice-rules.ts';
import { build } from '../storage/build.ts';
import { type ChartRow, chartRows, coSignatureRows } from '../storage/chart-rows.ts';
import { comparedTexts } from '../storage/wordings/compared-texts.ts';
import { coveragesOf } from '../storage/coverages.ts';
import { practiceRules } from '../storage/practice-rules.ts';
import type { CoSignatureRow, EpisodeRow } from '../storage/tables.ts';
import type { Trx } from '../storage/trx.ts';
import { chartDocument } from './chart-document.ts';
import { clientView, episodeView } from './client-view.ts';
import { episodesOf } from './episodes-of.ts';
import { findingAnswers } from './finding-answers.ts';

interface Looking {
  /** The day as on which the chart is looked at. */
  readonly today: string;
  /** Which documents whoever looks may see. */
  readonly isShown: (document: ChartRow) => boolean;
}

/** The chart of an episode as it is stored, with what stands around it; who may see it is asked before. */
export async function storedChart(trx: Trx, row: EpisodeRow, { today, isShown }: Looking) {
  const [documents, coSignatures, answered, compared, { client, ...around }] = await Promise.all([
    chartRows(trx, row.id),
    coSignatureRows(trx, row.client),
    answerRows(trx, row.client),
    comparedTexts(trx, row.client),
    surroundings(trx, row.client, today),
  ]);
  const shown = documents.filter(isShown);
  const ids = new Set(shown.map(({ id }) => id));
  const answers = findingAnswers(answered.filter(({ episode }) => episode === row.id)).filter(
    ({ document }) => document === undefined || ids.has(document),
  );
  const chart: Chart = {
    client,
    episode: episodeView(row),
    documents: shown.map(document => chartDocument(document, coSignatures)),
    answers,
    elsewhere: compared.filter(({ document }) => ids.has(document)),
    today,
  };
  return { chart, revision: revisionOf(chart, shown, coSignatures), ...around };
}

function revisionOf(
  { today, answers = [], elsewhere = [] }: Chart,
  documents: readonly ChartRow[],
  coSignatures: readonly CoSignatureRow[],
): string {
  const hash = createHash('sha256').update(today);
  for (const document of documents) hash.update(`${document.id} ${document.revision} `);
  for (const each of coSignatures) hash.update(each.id);
  for (const { id, withdrawn } of answers) hash.update(`${id} ${withdrawn?.at ?? ''}`);
  hash.update(String(elsewhere.length));
  return hash.digest('hex').slice(0, 16);
}

async function surroundings(trx: Trx, client: string, today: string) {
  const [clients, episodes, rules, covered] = await Promise.all([
    trx.run(
      build.selectFrom('client').selectAll().where('practice', '=', trx.practice).where('id', '=', client),
    ),
    episodesOf(trx, client),
    practiceRules(trx),
    coveragesOf(trx, [client]),
  ]);
  const [found] = clients;
  if (!found) throw new Error('An episode belongs to a client.');
  const coverages = covered.get(client) ?? [];
  return {
    client: coveredClient(clientView(found), coverages, today),
    episodes,
    rules: rulesFor(coverages, rules),
  };
}

/** Of the practice's own sets only those that hold for this client: a chart travels with nothing it does not need. */
function rulesFor(coverages: readonly Coverage[], { ruleSet, own }: PracticeRules): PracticeRules {
  const needed = new Set([ruleSet, ...coverages.map(coverage => coverage.ruleSet)]);
  return { ruleSet, own: own.filter(({ id }) => needed.has(id)) };
}
