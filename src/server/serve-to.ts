import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Deps } from '../actions/deps.ts';
import type { Result } from '../clinical/kit/result.ts';
import type { Answer } from './answer.ts';
import { cameFrom, type From } from './came-from.ts';
import { apiPrefix, type Contract, refusalShape, type ReplyOf } from './contracts/contract.ts';
import { faultReply } from './contracts/refusal-reply.ts';
import type { Premises } from './premises.ts';
import { refusalStatuses, sendRefusal } from './reply.ts';
import { sessionToken } from './session-cookie.ts';
import { type Visit, visitOf } from './visit.ts';

/** Puts a route on the server. */
export type Route = (app: FastifyInstance, premises: Premises) => void;

export type Answered<C extends Contract> = Promise<Result<Answer<ReplyOf<C>>>>;

export interface More<C extends Contract> {
  /** The largest body taken, in bytes; 1 MB unless told. */
  readonly bodyLimit?: number;
  /** Names the state of what is answered: a caller who has it already is answered 304. */
  readonly etag?: (reply: Answer<ReplyOf<C>>) => string;
  /** What is sent where it is not JSON. */
  readonly contentType?: string;
  /** The name under which a browser keeps the answer as a file. */
  readonly fileName?: (reply: Answer<ReplyOf<C>>) => string;
}

/** Says who may come in, and what the route is to know of them. */
export type Admit<E> = (deps: Deps, token: string | undefined, from: From) => Promise<Result<E>>;

/** Serves contracts to those who are admitted; nobody else's body or parameters are so much as read. */
export const serveTo =
  <E extends object>(admit: Admit<E>) =>
  <C extends Contract>(contract: C, work: (visit: Visit<C> & E) => Answered<C>, more: More<C> = {}): Route =>
  (app, premises) => {
    const status = Number(Object.keys(contract.replies).find(each => each < '300'));
    const inside = new WeakMap<FastifyRequest, E>();
    app.route({
      method: contract.method,
      url: `${apiPrefix}${contract.path}`,
      ...(more.bodyLimit === undefined ? {} : { bodyLimit: more.bodyLimit }),
      schema: shapesOf(contract),
      onRequest: async (request, reply) => {
        const admitted = await admit(premises.deps, sessionToken(request), cameFrom(request));
        if (!admitted.ok) return sendRefusal(reply, admitted);
        inside.set(request, admitted.value);
        return undefined;
      },
      handler: async (request, reply) => {
        const known = inside.get(request);
        if (!known) throw new Error('A request came past the door.');
        const result = await work({ ...visitOf<C>(premises, request, reply), ...known });
        if (!result.ok) return sendRefusal(reply, result);
        if (more.etag && isKnown(request, reply, more.etag(result.value))) return reply.code(304).send();
        if (more.contentType !== undefined) void reply.type(more.contentType);
        if (more.fileName) keepAsFile(reply, more.fileName(result.value));
        return reply.code(status).send(result.value);
      },
    });
  };

/** The shapes by which a request is judged, and an answer kept from saying more than the contract. */
function shapesOf(contract: Contract): Record<string, unknown> {
  const { params, query, body, replies, says } = contract;
  const refusals = refusalStatuses.map(status => [status, refusalShape(contract, status)]);
  const given = { params, querystring: query, body };
  return {
    summary: says,
    ...Object.fromEntries(Object.entries(given).filter(([, shape]) => shape !== undefined)),
    response: { ...Object.fromEntries(refusals), ...replies, 500: faultReply },
  };
}

function isKnown(request: FastifyRequest, reply: FastifyReply, state: string): boolean {
  const tag = `"${state}"`;
  void reply.header('etag', tag);
  return request.headers['if-none-match'] === tag;
}

const keepAsFile = (reply: FastifyReply, name: string): unknown =>
  reply.header('content-disposition', `attachment; filename="${name.replace(/[^\w.-]+/g, '-')}"`);
