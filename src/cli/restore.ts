import type { VerifiedPractice } from '../restore-record.ts';
import { recordCommand } from './command.ts';
import { counted } from './counted.ts';
import { plainly, type Spoken } from './plainly.ts';

/** Brings a backup back into a new data folder. */
export const restore = recordCommand('restore', {
  summary: 'Bring a backup back into a new data folder, and verify it',
  more:
    'The data folder must not exist yet; with DATABASE_URL, the database must be empty. ' +
    'The backup is checked first, and nothing is left behind when it cannot be restored.',
  example: 'restore /mnt/safe/goldthread-2026-11-23 --data ./data',
})
  .argument('<folder>', 'the backup')
  .action((folder: string, spoken: Spoken) =>
    plainly(spoken, async at => {
      const { restoreRecord } = await import('../restore-record.ts');
      const { manifest, practices } = await restoreRecord(at.settings, folder, at);
      at.clear();
      process.stdout.write(
        `The record of ${manifest.madeAt} is restored in ${at.settings.GOLDTHREAD_DATA}. Everybody has to sign in again.\n` +
          practices.map(sentenceOf).join(''),
      );
      return practices.every(({ verification }) => verification.holds) ? 0 : 1;
    }),
  );

function sentenceOf({ name, verification }: VerifiedPractice): string {
  const { holds, events, signatures, rows, first } = verification;
  if (holds)
    return `${name}: verified, ${counted(events, 'event')}, ${counted(rows, 'row')}, ${counted(signatures, 'signature')}. All hold.\n`;
  return (
    `${name}: DOES NOT HOLD. ${first?.message ?? ''}\n` +
    'The files of the backup are as they were written, so it was already so when the backup was made.\n'
  );
}
