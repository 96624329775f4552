import { actingCommand } from './command.ts';
import { counted } from './counted.ts';
import { plainly, type Spoken } from './plainly.ts';
import { accepted, type Acting, withRecord } from './record-work.ts';
import { writeNewFile } from './write-new-file.ts';

interface Options extends Spoken, Acting {
  readonly client: string;
  readonly out?: string;
  readonly processNotes?: true;
}

/** Hands out one client's whole record. */
export const exportClient = actingCommand('export', {
  summary: 'Write one client’s whole record to a file, with the proof of its signatures',
  more: 'Psychotherapy notes never leave this way; process notes only when they are asked for.',
  example: 'export --client R-1042 --out r-1042.json',
})
  .requiredOption('--client <who>', 'the client: id, record number, or full name')
  .option('--out <file>', 'a new file (default: the standard output)')
  .option('--process-notes', 'with the process notes that the acting person may read')
  .action((options: Options) =>
    plainly(options, at =>
      withRecord(at, options, async ({ deps, actor }) => {
        const [{ exportChart }, { findClient }] = await Promise.all([
          import('../actions/export-chart.ts'),
          import('../actions/find-client.ts'),
        ]);
        const { client } = accepted(await findClient(deps, actor, options.client));
        const processNotes = options.processNotes === true;
        const file = accepted(await exportChart(deps, actor, client.id, { processNotes }));
        const text = `${JSON.stringify(file, null, 1)}\n`;
        if (options.out === undefined) process.stdout.write(text);
        else {
          await writeNewFile(options.out, text);
          process.stdout.write(
            `The record of ${client.name} is in ${options.out}: ${counted(file.documents.length, 'document')}.\n`,
          );
        }
        return 0;
      }),
    ),
  );
