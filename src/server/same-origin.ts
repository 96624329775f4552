import type { FastifyRequest } from 'fastify';

/**
 * Whether a request that changes something comes from our own pages, or from a program that is no browser.
 * Browsers say where a request comes from (Sec-Fetch-Site, else Origin) and pages cannot forge it.
 */
export function isSameOrigin(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin } = request.headers;
  return origin === undefined || origin === `${request.protocol}://${request.host}`;
}
