// npm test: everything beside the code, then the browser journeys. Words after `--` choose files, as in `npm test -- rules`.
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const chosen = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'goldthread-report-'));
const totals = { passed: 0, failed: 0 };

type Report = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};

/** Adds up one run of vitest. A file that could not even be read counts as one failure, and so does a run that broke off. */
function runVitest(name: string, args: string[]): void {
  const file = join(folder, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const command = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--passWithNoTests',
    ...reporters,
    ...args,
    ...chosen,
  ];
  const { status } = spawnSync(process.execPath, command, { stdio: ['ignore', 'inherit', 'inherit'] });

  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
  const unread = report?.testResults.filter(
    result => result.status === 'failed' && result.assertionResults.length === 0,
  );
  const failed = (report?.numFailedTests ?? 0) + (unread?.length ?? 0);
  totals.passed += report?.numPassedTests ?? 0;
  totals.failed += status !== 0 && failed === 0 ? 1 : failed;
}

runVitest('unit', []);
if (globSync('journeys/*.test.ts').length > 0) {
  spawnSync(process.execPath, ['bin/build.mjs', '--if-needed'], { stdio: 'inherit' });
  runVitest('journeys', ['--config', 'journeys/vitest.config.ts']);
}

rmSync(folder, { recursive: true });
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
