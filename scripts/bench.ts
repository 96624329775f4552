// npm run bench [audit | sweep]: how fast the record is kept, or checked, against others in the same run. See docs/benchmarks.md.
const [what = 'serving'] = process.argv.slice(2);
if (what === 'serving') await import('./bench/serving.ts');
else if (what === 'audit') await import('./bench/auditing.ts');
else if (what === 'sweep') await import('./bench/sweeping.ts');
else {
  console.error(
    `There is no benchmark “${what}”: npm run bench, npm run bench audit, or npm run bench sweep.`,
  );
  process.exitCode = 2;
}
