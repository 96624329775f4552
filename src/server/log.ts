import type { FastifyRequest } from 'fastify';

/** What the log says of a request: the route and never the address asked for, which may hold names and searches. */
const requestLine = (request: FastifyRequest) => ({
  method: request.method,
  route: request.routeOptions.url ?? '(no such route)',
});

interface Fault {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
  readonly code?: string;
  readonly cause?: unknown;
  readonly severity?: string;
  readonly table?: string;
  readonly constraint?: string;
  readonly routine?: string;
}

/** What the log says of a fault. The database quotes stored values in its messages, so those are left out. */
export function faultLine(fault: Fault) {
  const { name, stack = '', code, severity, table, constraint, routine } = fault;
  const frames = stack.split('\n').filter(line => line.startsWith('    at '));
  const cause: unknown = fault.cause instanceof Error ? faultLine(fault.cause) : undefined;
  const message = severity === undefined ? fault.message : '(the database’s words are left out)';
  return { type: name, message, code, table, constraint, routine, stack: frames.join('\n'), cause };
}

/** How the server logs: to standard error, without bodies, names, addresses asked for, or values of the record. */
export const logTo = (level: string, stream: NodeJS.WritableStream) => ({
  level,
  stream,
  base: null,
  serializers: { req: requestLine, err: faultLine },
});
