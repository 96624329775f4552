import { actingCommand } from './command.ts';
import { counted } from './counted.ts';
import { type AtWork, plainly, type Spoken } from './plainly.ts';
import { readJsonFile } from './read-json-file.ts';
import { accepted, type Acting, withRecord } from './record-work.ts';

/** Computes ledger and signatures again, in the record or in a file. */
export const verify = actingCommand('verify', {
  summary: 'Compute the ledger and every signature again, and name the first thing that does not hold',
  more:
    'Of the record, or of a file that `goldthread export` wrote. ' +
    'Exit code 0: all holds. 1: something does not. 2: it could not be looked at.',
  example: 'verify r-1042.json',
})
  .argument('[file]', 'an exported record (default: the record of this installation)')
  .option('--kept <hash>', 'where the ledger ended at an earlier verification: that must still be in it')
  .action((path: string | undefined, options: Spoken & Acting & { readonly kept?: string }) =>
    plainly(options, async at => {
      const found = path === undefined ? await ofRecord(at, options) : await ofFile(at, path);
      at.clear();
      process.stdout.write(said(found));
      return found.holds ? 0 : 1;
    }),
  );

const ofRecord = (at: AtWork, acting: Acting & { readonly kept?: string }) =>
  withRecord(at, acting, async ({ deps, actor }) => {
    const { verifyRecord } = await import('../actions/verify-record.ts');
    return accepted(await verifyRecord(deps, actor, at.progressOrStop, acting.kept));
  });

async function ofFile(at: AtWork, path: string) {
  const { verifyExport } = await import('../actions/verify-export.ts');
  return accepted(await verifyExport(await readJsonFile(path, at.progress), at.progressOrStop), path);
}

function said({ holds, events, rows, signatures, end, first }: Awaited<ReturnType<typeof ofFile>>): string {
  if (!holds) return `Does not hold. ${first?.message ?? ''}\n`;
  const ends =
    end === undefined
      ? ''
      : `The ledger ends with ${end}. Keep this to see later that nothing was cut off.\n`;
  return `Verified: ${counted(events, 'event')}, ${counted(rows, 'row')}, ${counted(signatures, 'signature')}. All hold.\n${ends}`;
}
