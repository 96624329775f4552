import type { Command } from 'commander';

/** Every command there is, in the order `--help` shows them. */
export const commands: Command[] = [];
