import { Command } from 'commander';
import { z } from 'zod';
import packageJson from '../../package.json' with { type: 'json' };
import { commands } from './index.ts';

const { version, description } = z
  .object({ version: z.string(), description: z.string() })
  .parse(packageJson);

// Whoever reads our answer may stop reading: `goldthread audit … | head` is no error.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') throw fault;
  });

const program = new Command('goldthread').description(description).version(version);
for (const command of commands) program.addCommand(command);
// Exit code 1 is an answer ("no, it does not hold"); words that cannot be understood are no answer.
for (const command of [program, ...commands, ...commands.flatMap(each => each.commands)])
  command.exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));
await program.parseAsync();
