import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { audit, findingsOf } from '../clinical/audit.ts';
import type { ChartFile } from '../clinical/chart-file.ts';
import { chartsOfFile } from '../clinical/charts-of-file.ts';
import { setsFor } from '../clinical/rule-sets/sets-for.ts';
import { answerTo } from '../testing/answer-to.ts';
import { runGoldthread } from '../testing/run-goldthread.ts';

const cwd = await mkdtemp(join(tmpdir(), 'goldthread-answered-'));
afterAll(() => rm(cwd, { recursive: true }));

const example = join(import.meta.dirname, '../../examples/film-session.json');
const file = JSON.parse(await readFile(example, 'utf8')) as ChartFile;
const [chart] = chartsOfFile(file, '2026-11-23');
const [author] = file.people;
const required = findingsOf(audit(chart!, setsFor('core')!)).filter(
  ({ severity }) => severity === 'required',
);
const answers = required.map((finding, nth) => ({
  ...answerTo(chart!, finding, { until: '2027-06-30', reason: 'It was told by telephone.' }),
  id: `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`,
  episode: chart!.episode.id,
  by: { id: author!.id, name: author!.name },
}));
await writeFile(join(cwd, 'answered.json'), JSON.stringify({ ...file, answers }));
const run = (...words: string[]) =>
  runGoldthread(['audit', 'answered.json', '--on', '2026-11-23', ...words], { cwd });

test('An answered finding is marked as answered, and still counts for the exit code', async () => {
  expect(required.length).toBeGreaterThan(0);
  const { code, out } = await run();
  expect(code).toBe(1);
  expect(out).toContain(`${required.length} required (${required.length} answered)`);
  expect(out.replaceAll(/\s+/g, ' ')).toContain(
    `answered (${author!.name}, 23 November until 30 June 2027): It was told by telephone.`,
  );
});

test('Other programs read the answer in the finding, and a suppression in SARIF', async () => {
  const json = JSON.parse((await run('--format', 'json')).out) as { records: { findings: object[] }[] };
  expect(json.records[0]?.findings).toContainEqual(
    expect.objectContaining({
      key: required[0]!.key,
      answer: expect.objectContaining({ standing: 'holds' }) as unknown,
    }),
  );
  const sarif = JSON.parse((await run('--format', 'sarif')).out) as { runs: { results: object[] }[] };
  expect(sarif.runs[0]?.results).toContainEqual(
    expect.objectContaining({
      suppressions: [expect.objectContaining({ kind: 'external', status: 'accepted' })],
    }),
  );
});

test('An answer that is not whole is refused with its place', async () => {
  const broken = { ...file, answers: [{ ...answers[0], fingerprint: undefined }] };
  await writeFile(join(cwd, 'broken.json'), JSON.stringify(broken));
  const { code, err } = await runGoldthread(['audit', 'broken.json'], { cwd });
  expect(code).toBe(2);
  expect(err).toContain('answers.0.fingerprint');
});
