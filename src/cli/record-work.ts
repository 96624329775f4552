import type { Actor } from '../actions/actor.ts';
import type { Deps } from '../actions/deps.ts';
import type { Refusal, Result } from '../clinical/kit/result.ts';
import type { AtWork } from './plainly.ts';
import { CannotDo } from './cannot-do.ts';

/** For which practice, and as whom. */
export interface Acting {
  readonly practice?: string | undefined;
  readonly as?: string | undefined;
}

/** The record, open for somebody who acts. */
export interface OpenForWork {
  readonly deps: Deps;
  readonly actor: Actor;
}

/** Opens the record that is there, joining a server that runs already, and closes it after the work. */
export async function withRecord<T>(
  at: AtWork,
  acting: Acting,
  work: (open: OpenForWork) => Promise<T>,
): Promise<T> {
  const [{ findOperator }, { openRecord }, { assertRecordIn }, { operator }] = await Promise.all([
    import('../actions/find-operator.ts'),
    import('../main.ts'),
    import('../assert-record-in.ts'),
    import('../operator.ts'),
  ]);
  await assertRecordIn(at.settings);
  const record = await openRecord(at.settings, {
    log: () => undefined,
    onFault: fault => at.warn(fault.message),
  });
  try {
    const { deps } = record;
    return await work({ deps, actor: accepted(await findOperator(deps, operator(), acting)) });
  } finally {
    await record.close();
  }
}

/** The value of what was accepted; a refusal ends the command with its words, after the name of the file it is about. */
export function accepted<T>(result: Result<T>, path?: string): T {
  if (result.ok) return result.value;
  throw new CannotDo(`${path === undefined ? '' : `${path}: `}${sentenceOf(result)}`);
}

function sentenceOf({ message, fields }: Refusal): string {
  const places = Object.entries(fields ?? {}).map(([place, wrong]) => `\n  ${place}: ${wrong}`);
  return `${message}${places.join('')}`;
}
