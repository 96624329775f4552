import type { FastifyReply } from 'fastify';
import type { Refusal, RefusalCode } from '../clinical/kit/result.ts';

/** The one table of what each expected "no" is called in HTTP. */
export const statusOf = {
  'not-signed-in': 401,
  locked: 423,
  forbidden: 403,
  'not-found': 404,
  invalid: 400,
  incomplete: 422,
  blocked: 422,
  conflict: 409,
  'already-signed': 409,
  'too-many-attempts': 429,
  unavailable: 503,
} satisfies Record<RefusalCode, number>;

/** Every status a refusal can have. */
export const refusalStatuses: readonly number[] = [...new Set(Object.values(statusOf))];

/** Sends a refusal as HTTP; `status` only where HTTP has a finer word for it. */
export function sendRefusal(
  reply: FastifyReply,
  { code, message, fields, detail }: Refusal,
  status: number = statusOf[code],
): FastifyReply {
  const wait = (detail as { retryAfter?: unknown } | undefined)?.retryAfter;
  if (typeof wait === 'number') void reply.header('retry-after', Math.ceil(wait));
  return reply.code(status).send({ code, message, fields, detail });
}
