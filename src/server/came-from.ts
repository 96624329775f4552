import type { FastifyRequest } from 'fastify';
import type { Actor } from '../actions/actor.ts';

export type From = Actor['from'];

/** Where a request came from, as the access log keeps it; the address is the network's own unless a proxy is trusted. */
export const cameFrom = (request: FastifyRequest): From => ({
  address: request.ip,
  agent: (request.headers['user-agent'] ?? '').slice(0, 200),
  channel: 'web',
});
