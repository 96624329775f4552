// npm run bench [audit | sweep | language]: how fast the record is kept, checked or read, against others in the same run. See docs/benchmarks.md.
const [what = 'serving'] = process.argv.slice(2);
if (what === 'serving') await import('./bench/serving.ts');
else if (what === 'audit') await import('./bench/auditing.ts');
else if (what === 'sweep') await import('./bench/sweeping.ts');
else if (what === 'language') await import('./bench/language.ts');
else {
  console.error(
    `There is no benchmark “${what}”: npm run bench, npm run bench audit, npm run bench sweep, or npm run bench language.`,
  );
  process.exitCode = 2;
}
