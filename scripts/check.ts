// npm run check: types, lint, format, unused code, the pages of the rules and the walls between the rooms; two at a time.
import { runStep, type Step } from './run-step.ts';

const steps: Step[] = [
  {
    name: 'lint',
    command: [
      'node_modules/eslint/bin/eslint.js',
      '.',
      '--cache',
      '--cache-location',
      'node_modules/.cache/eslint/',
    ],
  },
  { name: 'types', command: ['node_modules/typescript7/bin/tsc', '-p', '.'] },
  {
    name: 'format',
    command: ['node_modules/prettier/bin/prettier.cjs', '--check', '.', '--cache', '--log-level', 'warn'],
  },
  { name: 'unused code', command: ['node_modules/knip/bin/knip.js', '--no-progress'] },
  { name: 'rule pages', command: ['scripts/rule-pages.ts', '--check'] },
  { name: 'walls', command: ['node_modules/vitest/vitest.mjs', 'run', 'src/architecture.test.ts'] },
];

const waiting = [...steps];
let failures = 0;

async function work(): Promise<void> {
  for (let step = waiting.shift(); step; step = waiting.shift()) {
    const { name, code, seconds, output } = await runStep(step);
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)`);
    if (code !== 0) console.log(output);
    if (code !== 0) failures += 1;
  }
}

await Promise.all([work(), work()]);
process.exitCode = failures === 0 ? 0 : 1;
