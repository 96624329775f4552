import type { FindingAnswer } from '../clinical/answers/finding-answer.ts';
import { placeOfKey } from '../clinical/answers/same-finding.ts';
import { textFingerprint } from '../clinical/answers/text-fingerprint.ts';
import type { Finding } from '../clinical/audit.ts';
import type { Chart } from '../clinical/chart.ts';
import { type Result, accept, refuse } from '../clinical/kit/result.ts';
import { addDays } from '../clinical/time/add-days.ts';
import { insertRow } from '../storage/write-row.ts';
import type { Actor } from './actor.ts';
import { answeringScene } from './answering-scene.ts';
import type { Deps } from './deps.ts';
import { findFinding } from './find-finding.ts';
import { findingAnswer } from './finding-answers.ts';

export interface Answering {
  /** The finding, as the audit names it. */
  readonly key: string;
  readonly reason: string;
  /** The last day on which the answer is to hold. */
  readonly until?: string | undefined;
  /** The set that makes the finding, where it is not one in force. */
  readonly ruleSet?: string | undefined;
}

const longestDays = 366;

/** Answers a finding that the check makes at this moment, with a reason that stays in the record; the finding itself stays, too. */
export async function answerFinding(
  deps: Deps,
  actor: Actor,
  episode: string,
  given: Answering,
): Promise<Result<FindingAnswer>> {
  const reader = await deps.openReader?.();
  const ask = { verb: 'answer-finding', episode, document: placeOfKey(given.key) } as const;
  return answeringScene(deps, actor, ask, async ({ trx, now, asker, ...scene }) => {
    const { id, name, credentials, licence } = asker;
    const by = { id, name, role: 'clinician', credentials, licence };
    const signature = { by, at: now, on: scene.today };
    const { chart, finding } = await findFinding(scene.episode, { trx, signature, reader }, given);
    if (!finding)
      return refuse('conflict', 'The check does not find this any more, so there is nothing to answer.');
    const objection = objectionTo(given.until, finding, chart);
    if (objection !== undefined)
      return refuse('invalid', 'The answer was not taken.', { fields: { until: objection } });
    const stored = await insertRow(trx, 'finding_answer', {
      practice: trx.practice,
      id: deps.newId(),
      client: chart.client.id,
      episode: chart.episode.id,
      ...aboutText(finding, chart),
      withdraws: null,
      key: finding.key,
      rule: finding.rule,
      says: finding.message,
      reason: given.reason,
      by: id,
      by_name: name,
      at: now,
      on_day: scene.today,
      until_day: given.until ?? null,
    });
    scene.tell({ answer: stored.id, rule: finding.rule, key: finding.key });
    return accept(findingAnswer(stored));
  });
}

const documentOf = ({ place }: Finding, { documents }: Chart) =>
  documents.find(({ id }) => id === place.document);

function aboutText(finding: Finding, chart: Chart) {
  const document = documentOf(finding, chart);
  if (!document) return { document: null, fingerprint: null };
  return { document: document.id, fingerprint: textFingerprint(document, finding.place.path) };
}

/** What is wrong with the last day; where there is no text that could change, an answer ends by itself within a year. */
function objectionTo(until: string | undefined, finding: Finding, chart: Chart): string | undefined {
  if (until !== undefined && until < chart.today) return 'lies in the past';
  if (documentOf(finding, chart)) return undefined;
  if (until === undefined) return 'is missing: about the record as a whole an answer holds until a day';
  return until > addDays(chart.today, longestDays) ? 'is more than a year away' : undefined;
}
