import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { refuse } from '../clinical/kit/result.ts';
import { sendRefusal } from './reply.ts';

/** The one place where what was thrown becomes an answer: a request that cannot be read is refused, all else is a bug. */
export function answerFault(fault: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (hasZodFastifySchemaValidationErrors(fault)) return refuseShape(fault, reply);
  const status = fault.statusCode ?? 500;
  if (status < 500) return sendRefusal(reply, refuse('invalid', unreadable(status)), status);

  request.log.error({ err: fault }, 'fault');
  return reply.code(500).send({
    code: 'fault',
    message:
      'Something went wrong on our side. Nothing was changed by this request unless it says so elsewhere.',
    request: request.id,
  });
}

type ShapeFault = FastifyError & { validationContext?: string };

function refuseShape(fault: ShapeFault, reply: FastifyReply): FastifyReply {
  if (fault.validationContext === 'params')
    return sendRefusal(reply, refuse('not-found', 'There is nothing under this address.'));
  const issues = fault.validation ?? [];
  const fields = Object.fromEntries(
    issues.map(({ instancePath, message = 'is not as expected' }) => [
      instancePath.slice(1).replaceAll('/', '.'),
      message,
    ]),
  );
  return sendRefusal(reply, refuse('invalid', 'Something in the request is not as expected.', { fields }));
}

function unreadable(status: number): string {
  if (status === 413) return 'This is larger than what is taken in at once.';
  if (status === 415) return 'Only JSON is understood here.';
  return 'The request cannot be read.';
}
