import type { Environment } from '../environment.ts';
import { CannotDo } from './cannot-do.ts';
import { type Progressing, progressing } from './progressing.ts';

/** What the command line says the settings are, in place of the environment. */
export interface Spoken {
  readonly data?: string | undefined;
}

/** What a command works with. */
export interface AtWork extends Progressing {
  readonly settings: Environment;
  /** Says something on the error stream, beside what the command answers. */
  readonly warn: (sentence: string) => void;
}

/**
 * Runs a command and sets the exit code that it answers: 0 for yes, 1 for no. A trouble that a person can mend becomes
 * one sentence and exit code 2, Ctrl-C exit code 130; a bug is thrown.
 */
export async function plainly({ data }: Spoken, work: (at: AtWork) => Promise<number>): Promise<void> {
  const { readSettings, sentenceFor } = await import('../main.ts');
  const told = progressing(process.stderr);
  const warn = (sentence: string): void => {
    told.clear();
    process.stderr.write(`${sentence}\n`);
  };
  try {
    process.exitCode = await work({ ...told, warn, settings: readSettings({ GOLDTHREAD_DATA: data }) });
  } catch (fault) {
    const sentence = fault instanceof CannotDo ? fault.message : sentenceFor(fault);
    // Work that is asked to stop breaks off in its own way, wherever it is.
    if (told.signal.aborted) warn('Stopped.');
    else if (sentence === undefined) throw fault;
    else warn(sentence);
    process.exitCode = told.signal.aborted ? 130 : 2;
  } finally {
    told.end();
  }
}
