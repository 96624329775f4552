import { tellCrashRoute } from '../../server/contracts/crashes.ts';
import type { Api } from '../calls/api.ts';

/** A line of a stack as any browser writes it: `at check (https://…:1:77)` or `check@https://…:1:77`. */
const frame = /^\s*(?:at )?(?<place>\S.*:\d+:\d+\)?)$/;
const mostFrames = 30;
const longestFrame = 300;

/**
 * Makes what the check tells of a rule that threw: it goes to the browser's console and, once for each rule, to the server's log, as kind
 * and places in the program. The message may hold words of the record, so it stays here.
 */
export function crashTeller(
  api: Api,
  console: Pick<Console, 'error'>,
): (rule: string, cause: unknown) => void {
  const told = new Set<string>();
  return (rule, cause) => {
    if (told.has(rule)) return;
    told.add(rule);
    console.error(`The rule ${rule} stopped.`, cause);
    void api.call(tellCrashRoute, { body: { rule, ...faultOf(cause) } });
  };
}

function faultOf(cause: unknown): { readonly kind: string; readonly frames: string[] } {
  if (!(cause instanceof Error)) return { kind: typeof cause, frames: [] };
  const lines = (cause.stack ?? '').replace(cause.message, '').split('\n');
  const frames = lines.flatMap(line => frame.exec(line)?.groups?.['place']?.slice(0, longestFrame) ?? []);
  const kind = /^\w{1,60}$/.test(cause.name) ? cause.name : 'Error';
  return { kind, frames: frames.slice(0, mostFrames) };
}
