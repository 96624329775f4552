import { readPracticeRules } from '../../actions/read-practice-rules.ts';
import { exportRecordCheck } from '../../actions/sweep/export-record-check.ts';
import { groupFindings } from '../../actions/sweep/group-findings.ts';
import { listClaims } from '../../actions/sweep/list-claims.ts';
import { listCheckFindings, type StoredFinding } from '../../actions/sweep/list-check-findings.ts';
import { readCheckTrend } from '../../actions/sweep/read-check-trend.ts';
import { readRecordCheck } from '../../actions/sweep/read-record-check.ts';
import { stopSweep } from '../../actions/sweep/stop-sweep.ts';
import { accept } from '../../clinical/kit/result.ts';
import { ruleSets } from '../../clinical/rule-sets/index.ts';
import { ownSetsOn } from '../../clinical/rule-sets/own-sets-on.ts';
import {
  checkTrendRoute,
  exportCheckCsvRoute,
  exportCheckHtmlRoute,
  groupFindingsRoute,
  listClaimsRoute,
  listFindingsRoute,
  listRuleSetsRoute,
  recordCheckRoute,
  stopSweepRoute,
  sweepRecordsRoute,
} from '../contracts/record-check.ts';
import { ruleSetAsView } from '../rule-set-as-view.ts';
import { serve } from '../serve.ts';
import type { Route } from '../serve-to.ts';

/** By which spreadsheets know that the file is UTF-8. */
const byteOrderMark = '\uFEFF';

export const recordCheckRoutes: readonly Route[] = [
  serve(recordCheckRoute, ({ deps, actor, query }) => readRecordCheck(deps, actor, query)),
  serve(groupFindingsRoute, ({ deps, actor, query }) => groupFindings(deps, actor, query)),
  serve(listFindingsRoute, ({ deps, actor, query }) => listCheckFindings(deps, actor, query)),
  serve(listClaimsRoute, ({ deps, actor, query }) => listClaims(deps, actor, query)),
  serve(checkTrendRoute, ({ deps, actor }) => readCheckTrend(deps, actor)),
  serve(
    exportCheckCsvRoute,
    async ({ deps, actor, query }) => {
      const { checkAsCsv, checkCsvHead } = await import('../../exports/check-csv.ts');
      const parts = [byteOrderMark, checkCsvHead];
      const add = (findings: readonly StoredFinding[]) => parts.push(checkAsCsv(findings));
      const done = await exportRecordCheck(deps, actor, query, {
        format: 'csv',
        begin: () => undefined,
        add,
      });
      return done.ok ? accept(parts.join('')) : done;
    },
    { contentType: 'text/csv; charset=utf-8', fileName: () => 'record-check.csv' },
  ),
  serve(
    exportCheckHtmlRoute,
    async ({ deps, actor, query }) => {
      const { checkAsHtml, mostPrinted: most } = await import('../../exports/check-html.ts');
      const found: StoredFinding[] = [];
      const add = (findings: readonly StoredFinding[]) => found.push(...findings);
      const writer = { format: 'html', begin: () => undefined, add, most };
      const done = await exportRecordCheck(deps, actor, query, writer);
      return done.ok ? accept(checkAsHtml(done.value, found)) : done;
    },
    { contentType: 'text/html; charset=utf-8', fileName: () => 'record-check.html' },
  ),
  serve(sweepRecordsRoute, ({ premises: { jobs, onCrash, giveWay }, deps, actor, session, body }) => {
    const job = jobs.begin(session.person.id, async (progress, signal) => {
      // Read at first use: rules and what they know would slow every start.
      const { sweepRecords } = await import('../../actions/sweep/sweep-records.ts');
      const swept = await sweepRecords(deps, actor, { ...body, progress, signal, onCrash, giveWay });
      return swept.ok ? accept({ kind: 'sweep' as const, ...swept.value }) : swept;
    });
    return Promise.resolve(accept(job));
  }),
  serve(stopSweepRoute, ({ deps, actor }) => stopSweep(deps, actor)),
  serve(listRuleSetsRoute, async ({ deps, actor, session }) => {
    const rules = await readPracticeRules(deps, actor);
    if (!rules.ok) return rules;
    const own = ownSetsOn(rules.value, session.today);
    return accept({ ruleSets: [...ruleSets, ...own].map(ruleSetAsView) });
  }),
];
