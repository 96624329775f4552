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
await program.parseAsync();
