import { recordCommand } from './command.ts';
import { counted } from './counted.ts';
import { plainly, type Spoken } from './plainly.ts';

/** Copies the record while it is in use. */
export const backup = recordCommand('backup', {
  summary: 'Copy the whole record, and the keys that open it, into a new folder',
  more: 'Nobody has to stop working meanwhile. Whoever holds the copy holds the record: keep it as you keep the record itself.',
  example: 'backup /mnt/safe/goldthread-2026-11-23',
})
  .argument('<folder>', 'where to; it must not exist yet')
  .action((folder: string, spoken: Spoken) =>
    plainly(spoken, async at => {
      const { backUpRecord } = await import('../back-up-record.ts');
      const { tables, madeAt } = await backUpRecord(at.settings, folder, at);
      at.clear();
      const rows = tables.reduce((sum, table) => sum + table.rows, 0);
      const bytes = tables.reduce((sum, table) => sum + table.bytes, 0);
      process.stdout.write(
        `The record as it stood at ${madeAt} is in ${folder}: ${counted(rows, 'row')}, ${megabytes(bytes)} MB, and its keys.\n` +
          'Whoever holds this folder holds the record.\n',
      );
      return 0;
    }),
  );

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);
