import { recordCommand } from './command.ts';
import { plainly, type Spoken } from './plainly.ts';
import { accepted } from './record-work.ts';

/** Loads the invented practice to look around in. */
export const sample = recordCommand('sample', {
  summary: 'Load the sample practice: twelve invented clients, from intake to discharge',
  more: 'It stands beside your own practice and never mixes with it.',
  example: 'sample',
}).action((spoken: Spoken) =>
  plainly(spoken, async at => {
    const [{ openRecord }, { openSamplePractice }] = await Promise.all([
      import('../main.ts'),
      import('../open-sample-practice.ts'),
    ]);
    const record = await openRecord(at.settings, {
      log: () => undefined,
      onFault: fault => at.warn(fault.message),
    });
    try {
      const { people, secret } = accepted(await openSamplePractice(record.deps, at.progressOrStop));
      at.clear();
      const width = Math.max(...people.map(({ email }) => email.length));
      const lines = people.map(
        ({ email, name, roles }) => `  ${email.padEnd(width)}  ${name}, ${roles.join(' and ')}`,
      );
      process.stdout.write(
        `The sample practice is loaded. Its people sign in with the secret “${secret}”:\n${lines.join('\n')}\n`,
      );
      return 0;
    } finally {
      await record.close();
    }
  }),
);
