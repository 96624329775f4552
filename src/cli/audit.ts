import { Option } from 'commander';
import { addDays } from '../clinical/time/add-days.ts';
import type { CheckedRecord } from '../exports/checked-record.ts';
import { CannotDo } from './cannot-do.ts';
import { actingCommand } from './command.ts';
import { crashOn } from './crash-on.ts';
import { plainly, type Spoken } from './plainly.ts';
import type { Acting } from './record-work.ts';

const formats = ['text', 'json', 'sarif', 'csv', 'html'] as const;
/** A whole practice is counted and listed; single records are shown, or handed to tools that read findings. */
const formatsOf = { all: ['text', 'json', 'csv', 'html'], one: ['text', 'json', 'sarif'] } as const;

interface Options extends Spoken, Acting {
  readonly client?: string;
  readonly all?: true;
  readonly fresh?: true;
  readonly reason?: string;
  readonly ruleset?: string;
  readonly format: (typeof formats)[number];
  readonly on?: string;
}

/** Checks a record against a rule set. */
export const audit = actingCommand('audit', {
  summary: 'Check a client’s record, a file that holds one, or every record of the practice',
  more: 'Exit code 0: no required rule fails. 1: one does, answered or not. 2: the record could not be read. With --all, only what changed since it was checked is checked again; Ctrl-C stops, and the same command goes on.',
  example: 'audit r-1042.json --ruleset medicare --format sarif',
})
  .argument('[file]', 'a file that `goldthread export` wrote')
  .option('--client <who>', 'a client of this installation: id, record number, or full name')
  .option('--all', 'every record that the acting person may have checked')
  .option('--fresh', 'with --all: check again what did not change')
  .option('--reason <words>', 'why, where the chart is not open to the acting person; it stays in the log')
  .option(
    '--ruleset <name>',
    'one rule set for every day, also one of the practice’s own (default: each day’s own; of a file, core)',
  )
  .addOption(new Option('--format <format>', 'how to answer').choices(formats).default('text'))
  .option('--on <date>', 'check as on this day, YYYY-MM-DD (default: today)')
  .action((path: string | undefined, options: Options) =>
    plainly(options, async at => {
      assertOneThing(path, options);
      if (options.all) {
        const { auditAll } = await import('./audit-all.ts');
        return auditAll(at, options);
      }
      if (options.on !== undefined && !isDay(options.on))
        throw new CannotDo(`${options.on} is not a date (YYYY-MM-DD).`);
      const { chartsIn, chartsOf, checked } = await import('./audit-charts.ts');
      const charts = path === undefined ? await chartsOf(at, options) : await chartsIn(at, path);
      const { openLanguageHere } = await import('../open-language.ts');
      const reader = await openLanguageHere();
      const records = checked(charts, options, { onCrash: crashOn(at.warn), reader });
      process.stdout.write(await written(records, options.format));
      return records.some(isLacking) ? 1 : 0;
    }),
  );

function assertOneThing(path: string | undefined, { client, all, fresh, on, format }: Options): void {
  if ([path, client, all].filter(each => each !== undefined).length !== 1)
    throw new CannotDo('Name a file or, with --client, a client, or --all.');
  if (all && on !== undefined) throw new CannotDo('--all checks as of today: --on does not go with it.');
  if (!all && fresh) throw new CannotDo('--fresh goes with --all.');
  const fitting: readonly string[] = formatsOf[all ? 'all' : 'one'];
  if (!fitting.includes(format))
    throw new CannotDo(`${all ? 'With' : 'Without'} --all the format is one of ${fitting.join(', ')}.`);
}

/** Whether a text is a date that the calendar has. */
const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text;

const isLacking = ({ outcomes }: CheckedRecord): boolean =>
  outcomes.some(each => each.outcome === 'fail' && each.severity === 'required');

async function written(records: readonly CheckedRecord[], format: Options['format']): Promise<string> {
  switch (format) {
    case 'json':
      return inLines((await import('../exports/findings-json.ts')).findingsAsJson(records));
    case 'sarif': {
      const [{ findingsAsSarif }, { version }] = await Promise.all([
        import('../exports/sarif.ts'),
        import('../main.ts'),
      ]);
      return inLines(findingsAsSarif(records, version));
    }
    case 'text':
    case 'csv':
    case 'html':
      return (await import('../exports/findings-text.ts')).findingsAsText(records);
  }
}

const inLines = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
