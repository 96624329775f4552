import type { RuleSet } from '../clinical/rule-sets/rule-set.ts';
import { actingCommand } from './command.ts';
import { type AtWork, plainly, type Spoken } from './plainly.ts';
import type { Acting } from './record-work.ts';

interface Options extends Spoken, Acting {
  readonly ruleset?: string;
  readonly json?: true;
}

/** Lists what the standards ask for. */
export const rules = actingCommand('rules', {
  summary: 'List every criterion: who asks for it, and whether a rule checks it or why none can',
  more: 'Each set says whether its text was read (verified) or is cited from memory.',
  example: 'rules --ruleset medicare',
})
  .option('--ruleset <name>', 'only what this set asks for, as it asks for it; also a set of the practice')
  .option('--json', 'as JSON, for other programs')
  .action((options: Options) =>
    plainly(options, async at => {
      const { ruleset, json } = options;
      const [{ ruleList }, { ruleSets }] = await Promise.all([
        import('../clinical/rule-list.ts'),
        import('../clinical/rule-sets/index.ts'),
      ]);
      const sets = ruleset === undefined ? ruleSets : await setNamed(at, options, ruleset);
      const listed = ruleList({ sets }).filter(rule => ruleset === undefined || rule.sets.length > 0);
      const text = json
        ? `${JSON.stringify((await import('../exports/rule-list-json.ts')).ruleListAsJson(listed, sets), null, 2)}\n`
        : (await import('../exports/rule-list-text.ts')).ruleListAsText(listed, sets);
      process.stdout.write(text);
      return 0;
    }),
  );

/** One set: of the program, or where there is a record one of the practice's own, in the version of today. */
async function setNamed(at: AtWork, acting: Acting, name: string): Promise<readonly RuleSet[]> {
  const [{ setsNamed }, { ruleSets }, { recordIsIn }] = await Promise.all([
    import('./sets-named.ts'),
    import('../clinical/rule-sets/index.ts'),
    import('../record-is-in.ts'),
  ]);
  const shipped = ruleSets.filter(({ id }) => id === name);
  if (shipped.length > 0) return shipped;
  const own = (await recordIsIn(at.settings)) ? await ownSetsToday(at, acting) : [];
  setsNamed(name, { ruleSet: 'core', own });
  return own.filter(({ id }) => id === name);
}

async function ownSetsToday(at: AtWork, acting: Acting): Promise<readonly RuleSet[]> {
  const [
    { accepted, withRecord },
    { readPracticeRules },
    { readPractice },
    { ownSetsOn },
    { localDate },
    { now },
  ] = await Promise.all([
    import('./record-work.ts'),
    import('../actions/read-practice-rules.ts'),
    import('../actions/read-practice.ts'),
    import('../clinical/rule-sets/own-sets-on.ts'),
    import('../actions/local-date.ts'),
    import('../main.ts'),
  ]);
  return withRecord(at, acting, async ({ deps, actor }) => {
    const rules = accepted(await readPracticeRules(deps, actor));
    const { timeZone } = accepted(await readPractice(deps, actor));
    return ownSetsOn(rules, localDate(now(), timeZone));
  });
}
