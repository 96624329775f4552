import { Option } from 'commander';
import { addDays } from '../clinical/time/add-days.ts';
import type { CheckedRecord } from '../exports/checked-record.ts';
import { CannotDo } from './cannot-do.ts';
import { actingCommand } from './command.ts';
import { plainly, type Spoken } from './plainly.ts';
import type { Acting } from './record-work.ts';

const formats = ['text', 'json', 'sarif'] as const;

interface Options extends Spoken, Acting {
  readonly client?: string;
  readonly reason?: string;
  readonly ruleset?: string;
  readonly format: (typeof formats)[number];
  readonly on?: string;
}

/** Checks a record against a rule set. */
export const audit = actingCommand('audit', {
  summary: 'Check a client’s record, or a file that holds one, against a rule set',
  more: 'Exit code 0: no required rule fails. 1: one does. 2: the record could not be read.',
  example: 'audit r-1042.json --ruleset medicare --format sarif',
})
  .argument('[file]', 'a file that `goldthread export` wrote')
  .option('--client <who>', 'a client of this installation: id, record number, or full name')
  .option('--reason <words>', 'why, where the chart is not open to the acting person; it stays in the log')
  .option('--ruleset <name>', 'the rule set (default: the practice’s own; of a file, core)')
  .addOption(new Option('--format <format>', 'how to answer').choices(formats).default('text'))
  .option('--on <date>', 'check as on this day, YYYY-MM-DD (default: today)')
  .action((path: string | undefined, options: Options) =>
    plainly(options, async at => {
      if ((path === undefined) === (options.client === undefined))
        throw new CannotDo('Name either a file or, with --client, a client.');
      if (options.on !== undefined && !isDay(options.on))
        throw new CannotDo(`${options.on} is not a date (YYYY-MM-DD).`);
      const { chartsIn, chartsOf, checked } = await import('./audit-charts.ts');
      const { setsNamed } = await import('./sets-named.ts');
      // Before a chart is opened, which the access log would keep.
      if (options.ruleset !== undefined) setsNamed(options.ruleset);
      const charts = path === undefined ? await chartsOf(at, options) : await chartsIn(at, path);
      const records = checked(charts, options, { onCrash: crashOn(at.warn) });
      process.stdout.write(await written(records, options.format));
      return records.some(isLacking) ? 1 : 0;
    }),
  );

/** Whether a text is a date that the calendar has. */
const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text;

/** A rule that threw is told of once, with its cause, on the error stream: what the command answers stays what it is. */
function crashOn(warn: (sentence: string) => void): (rule: string, cause: unknown) => void {
  const told = new Set<string>();
  return (rule, cause) => {
    if (told.has(rule)) return;
    told.add(rule);
    warn(
      `The rule ${rule} stopped: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`,
    );
  };
}

const isLacking = ({ outcomes }: CheckedRecord): boolean =>
  outcomes.some(each => each.outcome === 'fail' && each.severity === 'required');

async function written(records: readonly CheckedRecord[], format: Options['format']): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('../exports/findings-text.ts')).findingsAsText(records);
    case 'json':
      return inLines((await import('../exports/findings-json.ts')).findingsAsJson(records));
    case 'sarif': {
      const [{ findingsAsSarif }, { version }] = await Promise.all([
        import('../exports/sarif.ts'),
        import('../main.ts'),
      ]);
      return inLines(findingsAsSarif(records, version));
    }
  }
}

const inLines = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
