import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Deps } from '../actions/deps.ts';
import { cameFrom, type From } from './came-from.ts';
import type { Contract } from './contracts/contract.ts';
import type { Premises } from './premises.ts';
import { forgetSession, keepSession, sessionToken } from './session-cookie.ts';

type Read<C, K extends string> =
  C extends Readonly<Record<K, infer S extends z.ZodType>> ? { readonly [P in K]: z.output<S> } : unknown;

/** What a route is given: what the contract's shapes have read from the request, and who or what stands behind it. */
export type Visit<C extends Contract> = Read<C, 'params'> &
  Read<C, 'query'> &
  Read<C, 'body'> & {
    readonly premises: Premises;
    readonly deps: Deps;
    readonly from: From;
    /** The token the browser holds, if any. */
    readonly token: string | undefined;
    readonly keepSession: (token: string) => void;
    readonly forgetSession: () => void;
  };

/** A request as a route sees it. The contract's shapes must have judged it before: their types are taken at their word. */
export function visitOf<C extends Contract>(
  premises: Premises,
  request: FastifyRequest,
  reply: FastifyReply,
): Visit<C> {
  const { params, query, body } = request;
  const visit = {
    params,
    query,
    body,
    premises,
    deps: premises.deps,
    from: cameFrom(request),
    token: sessionToken(request),
    keepSession: (token: string) => void keepSession(request, reply, token),
    forgetSession: () => void forgetSession(request, reply),
  };
  return visit as unknown as Visit<C>;
}
