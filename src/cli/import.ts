import { actingCommand } from './command.ts';
import { counted } from './counted.ts';
import { plainly, type Spoken } from './plainly.ts';
import { readJsonFile } from './read-json-file.ts';
import { accepted, type Acting, withRecord } from './record-work.ts';

/** Takes in one client's record. */
export const importFile = actingCommand('import', {
  summary: 'Take in a client’s record from a file: all of it, or nothing and every error with its place',
  example: 'import r-1042.json',
})
  .argument('<file>', 'a file that `goldthread export` wrote; its form is `goldthread schema chart`')
  .action((path: string, options: Spoken & Acting) =>
    plainly(options, async at => {
      const json = await readJsonFile(path, at.progress);
      return withRecord(at, options, async ({ deps, actor }) => {
        const { importChart } = await import('../actions/import-chart.ts');
        const { clients, documents } = accepted(await importChart(deps, actor, json), path);
        const names = clients.map(({ name, episodes }) => `${name} (${counted(episodes.length, 'episode')})`);
        process.stdout.write(`Taken in: ${names.join(', ')}, ${counted(documents, 'document')}.\n`);
        return 0;
      });
    }),
  );
