import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Outcome } from '../../src/clinical/kit/rule.ts';

/** A case that a rule is tested by. */
export interface RecordedCase {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly when: string;
  /** What the check says then; empty where it has nothing to say. */
  readonly says: readonly string[];
  /** How many signatures it would stop as a gate, if its documents came to be signed only now. */
  readonly stops: number;
}

const run = promisify(execFile);

/** Every case of every rule's test, in the order in which they stand there. */
export async function recordedCases(): Promise<readonly RecordedCase[]> {
  const program = join(import.meta.dirname, 'print-cases.ts');
  const { stdout } = await run(process.execPath, [program], { maxBuffer: 64 * 1_048_576 });
  return JSON.parse(stdout) as RecordedCase[];
}
