import { Argument } from 'commander';
import { command } from './command.ts';

/** Prints what files look like, for other programs. */
export const schema = command('schema', {
  summary: 'Print the JSON Schema (2020-12) of a file format',
  example: 'schema chart > goldthread-chart.schema.json',
})
  .addArgument(new Argument('<format>', 'which one').choices(['chart']))
  .action(async () => {
    const { chartJsonSchema } = await import('../exports/chart-json-schema.ts');
    process.stdout.write(`${JSON.stringify(chartJsonSchema(), null, 2)}\n`);
  });
