import { refuse, type Refusal, type Result } from '../../clinical/kit/result.ts';
import type { Contract, InputOf, ReplyOf } from '../../server/contracts/contract.ts';
import { type AnyInput, requestFor } from './request-for.ts';

/** The one door to the server: a call of a contract, answered by its value or by a refusal in words. */
export interface Api {
  readonly call: <const C extends Contract>(route: C, input: InputOf<C>) => Promise<Result<ReplyOf<C>>>;
}

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** `onRefused` is told of every refusal, so that a session that ended or locked is noticed wherever it shows. */
export function createApi(fetch: Fetch, onRefused: (refusal: Refusal) => void): Api {
  return {
    call: async <const C extends Contract>(route: C, input: InputOf<C>): Promise<Result<ReplyOf<C>>> => {
      const result = await answerTo(fetch, route, input as AnyInput);
      if (!result.ok) onRefused(result);
      return result as Result<ReplyOf<C>>;
    },
  };
}

/** Said in place of an answer when none came. */
export const unreachable =
  'Goldthread cannot be reached just now. What you write is kept in this browser meanwhile.';

async function answerTo(fetch: Fetch, route: Contract, input: AnyInput): Promise<Result<unknown>> {
  const { url, init } = requestFor(route, input);
  let response: Response;
  try {
    response = await fetch(url, init);
  } catch {
    return refuse('unavailable', unreachable);
  }
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) return { ok: true, value: body };
  return isRefusal(body) ? { ...body, ok: false } : refuse('unavailable', faultWords(body, response.status));
}

const isRefusal = (body: unknown): body is Omit<Refusal, 'ok'> =>
  typeof body === 'object' && body !== null && 'code' in body && 'message' in body && body.code !== 'fault';

function faultWords(body: unknown, status: number): string {
  const said = typeof body === 'object' && body !== null && 'message' in body ? body.message : undefined;
  return typeof said === 'string' ? said : `Goldthread answered ${status} without saying why. ${unreachable}`;
}
