import type { Command } from 'commander';
import { backup } from './backup.ts';
import { restore } from './restore.ts';
import { start } from './start.ts';
import { verify } from './verify.ts';

/** Every command there is, in the order `--help` shows them. */
export const commands: Command[] = [start, verify, backup, restore];
