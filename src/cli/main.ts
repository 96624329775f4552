import { Command } from 'commander';
import { z } from 'zod';
import packageJson from '../../package.json' with { type: 'json' };
import { commands } from './index.ts';

const { version, description } = z
  .object({ version: z.string(), description: z.string() })
  .parse(packageJson);

const program = new Command('goldthread').description(description).version(version);
for (const command of commands) program.addCommand(command);
await program.parseAsync();
