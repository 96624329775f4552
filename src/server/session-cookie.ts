import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * The name says what browsers shall hold to: `__Host-` binds it to this host over https. On plain loopback, where
 * ports share their cookies, the port keeps two installations apart.
 */
const nameFor = (request: FastifyRequest): string =>
  request.protocol === 'https' ? '__Host-goldthread' : `goldthread-${String(request.port ?? 80)}`;

const attributes = (request: FastifyRequest) =>
  ({ httpOnly: true, sameSite: 'strict', path: '/', secure: request.protocol === 'https' }) as const;

/** The token of the session that a request belongs to. */
export const sessionToken = (request: FastifyRequest): string | undefined =>
  request.cookies[nameFor(request)];

/** Puts the session's token where only this server sees it again; the browser forgets it when it is closed. */
export const keepSession = (request: FastifyRequest, reply: FastifyReply, token: string): unknown =>
  reply.setCookie(nameFor(request), token, attributes(request));

/** Takes the token away from the browser. */
export const forgetSession = (request: FastifyRequest, reply: FastifyReply): unknown =>
  reply.clearCookie(nameFor(request), attributes(request));
