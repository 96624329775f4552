// How fast records are checked: five rules by four engines over the same records, each in the form that it reads, on one core.
import { performance } from 'node:perf_hooks';
import { audit } from '../../src/clinical/audit.ts';
import { setsFor } from '../../src/clinical/rule-sets/sets-for.ts';
import { asBundle } from './audit/as-bundle.ts';
import { asChart } from './audit/as-chart.ts';
import { byCql } from './audit/by-cql.ts';
import { byGoldthread } from './audit/by-goldthread.ts';
import { byHand } from './audit/by-hand.ts';
import { openJsonRules } from './audit/by-json-rules-engine.ts';
import { type Answers, careRecords } from './audit/care-record.ts';
import { recheckTimesInChromium } from './audit/recheck-in-chromium.ts';
import { rounded } from './rounded.ts';
import { recheckTimes } from './audit/recheck.ts';

const rounds = 3;
const records = careRecords();
const charts = records.map(asChart);
const bundles = records.map(asBundle);
const jsonRules = openJsonRules();
const say = (line: string): void => console.log(line);

/** Records a second, the best of three rounds, and what was answered. */
async function timed<T>(work: () => T | Promise<T>): Promise<{ perSecond: number; answers: T }> {
  let [perSecond, answers] = [0, undefined as T | undefined];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    answers = await work();
    perSecond = Math.max(perSecond, (records.length / (performance.now() - began)) * 1_000);
  }
  return { perSecond, answers: answers as T };
}

async function eachByJsonRules(): Promise<Answers[]> {
  const answers: Answers[] = [];
  for (const record of records) answers.push(await jsonRules(record));
  return answers;
}

const hand = await timed(() => charts.map(byHand));
const ours = await timed(() => charts.map(byGoldthread));
const json = await timed(eachByJsonRules);
const cql = await timed(() => byCql(records, bundles));
const expected = JSON.stringify(hand.answers);
for (const [name, { answers }] of Object.entries({ ours, json, cql }))
  if (JSON.stringify(answers) !== expected) throw new Error(`${name} answers otherwise than the loop.`);

const core = setsFor('core') ?? [];
const { perSecond: allRules } = await timed(() => charts.forEach(chart => void audit(chart, core)));

say(`Node ${process.version}, ${records.length} records of 40 notes, five rules, all engines of one answer`);
say('');
say('| engine | records/s | Goldthread is | target |');
say('| --- | --- | --- | --- |');
const row = (name: string, perSecond: number, target: string, digits = 0): void =>
  say(
    `| ${name} | ${rounded(perSecond, digits)} | ${rounded(ours.perSecond / perSecond, 2)} times | ${target} |`,
  );
row('Goldthread', ours.perSecond, '');
row('a loop written for it', hand.perSecond, 'at least 0.5 times');
row('json-rules-engine', json.perSecond, 'at least 5 times');
row('cql-execution with cql-exec-fhir', cql.perSecond, 'at least 1,000 times', 1);
say('');
say(`All rules of the core set over the same records: ${rounded(allRules)} records/s.`);

function sayTimes(where: string, times: readonly number[], target: string): void {
  const sorted = times.slice(50).toSorted((one, other) => one - other);
  const at = (share: number): string => rounded(sorted[Math.floor(sorted.length * share)] ?? Number.NaN, 1);
  say(
    `One open note in a record of 1,000 documents, checked again at each letter, in ${where}: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms (target: p99 under ${target}).`,
  );
}
sayTimes('Node', recheckTimes(), '8 ms');
sayTimes('Chromium', await recheckTimesInChromium(), '16 ms');
