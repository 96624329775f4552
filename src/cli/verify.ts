import { actingCommand } from './command.ts';
import { plainly, type Spoken } from './plainly.ts';
import { accepted, type Acting, withRecord } from './record-work.ts';

/** Computes ledger and signatures again, in the record or in a file. */
export const verify = actingCommand('verify', {
  summary: 'Compute the ledger and every signature again, and name the first thing that does not hold',
  more: 'Exit code 0: all holds. 1: something does not. 2: it could not be looked at.',
  example: 'verify',
}).action((spoken: Spoken & Acting) =>
  plainly(spoken, at =>
    withRecord(at, spoken, async ({ deps, actor }) => {
      const { verifyRecord } = await import('../actions/verify-record.ts');
      const { holds, events, rows, signatures, first } = accepted(
        await verifyRecord(deps, actor, at.progress),
      );
      at.clear();
      process.stdout.write(
        holds
          ? `Verified. ${events} events, ${rows} rows and ${signatures} signatures hold.\n`
          : `Does not hold. ${first?.message ?? ''}\n`,
      );
      return holds ? 0 : 1;
    }),
  ),
);
