import { command } from './command.ts';
import { plainly } from './plainly.ts';

interface Options {
  readonly json?: true;
}

const check = command('check', {
  summary: 'Check a rule set that a practice wrote, before it is saved in the product',
  more: 'Exit code 0: every line can be used. 1: some cannot, each is named. 2: the file could not be read.',
  example: 'rule-set check our-optum.json',
})
  .argument('<file>', 'the rule set as JSON')
  .option('--json', 'as JSON, for other programs')
  .action((path: string, { json }: Options) =>
    plainly({}, async at => {
      const [{ readTextFile }, { readOwnSet }, { ownSetAsText, ownSetAsJson }] = await Promise.all([
        import('./read-text-file.ts'),
        import('../clinical/rule-sets/own/read-own-set.ts'),
        import('../exports/own-set-check.ts'),
      ]);
      const reading = readOwnSet(await readTextFile(path, at.progress));
      process.stdout.write(json ? ownSetAsJson(path, reading) : ownSetAsText(path, reading));
      return reading.ok ? 0 : 1;
    }),
  );

/** Works on rule sets that a practice writes for itself. */
export const ruleSet = command('rule-set', {
  summary: 'Check a rule set that a practice wrote for itself',
  example: 'rule-set check our-optum.json',
}).addCommand(check);
