import type { Command } from 'commander';
import { start } from './start.ts';

/** Every command there is, in the order `--help` shows them. */
export const commands: Command[] = [start];
