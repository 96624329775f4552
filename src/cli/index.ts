import type { Command } from 'commander';
import { audit } from './audit.ts';
import { backup } from './backup.ts';
import { exportClient } from './export.ts';
import { importFile } from './import.ts';
import { language } from './language.ts';
import { restore } from './restore.ts';
import { rules } from './rules.ts';
import { ruleSet } from './rule-set.ts';
import { sample } from './sample.ts';
import { schema } from './schema.ts';
import { start } from './start.ts';
import { verify } from './verify.ts';

/** Every command there is, in the order `--help` shows them. */
export const commands: Command[] = [
  start,
  sample,
  audit,
  rules,
  ruleSet,
  language,
  exportClient,
  importFile,
  schema,
  verify,
  backup,
  restore,
];
