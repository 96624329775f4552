import { command } from './command.ts';
import { plainly } from './plainly.ts';

interface Options {
  readonly ruleset?: string;
  readonly json?: true;
}

/** Lists what the standards ask for. */
export const rules = command('rules', {
  summary: 'List every criterion: who asks for it, and whether a rule checks it or why none can',
  more: 'Each set says whether its text was read (verified) or is cited from memory.',
  example: 'rules --ruleset medicare',
})
  .option('--ruleset <name>', 'only what this set asks for, as it asks for it')
  .option('--json', 'as JSON, for other programs')
  .action(({ ruleset, json }: Options) =>
    plainly({}, async () => {
      const [{ ruleList }, { ruleSets }, { setsNamed }] = await Promise.all([
        import('../clinical/rule-list.ts'),
        import('../clinical/rule-sets/index.ts'),
        import('./sets-named.ts'),
      ]);
      const sets = ruleset === undefined ? ruleSets : setsNamed(ruleset).filter(({ id }) => id === ruleset);
      const listed = ruleList({ sets }).filter(rule => ruleset === undefined || rule.sets.length > 0);
      const text = json
        ? `${JSON.stringify((await import('../exports/rule-list-json.ts')).ruleListAsJson(listed, sets), null, 2)}\n`
        : (await import('../exports/rule-list-text.ts')).ruleListAsText(listed, sets);
      process.stdout.write(text);
      return 0;
    }),
  );
