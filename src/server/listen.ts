import type { FastifyInstance } from 'fastify';

/** Where the server listens; a port that is asked for is taken or refused, the usual one gives way to the next. */
export interface Doorstep {
  readonly host: string;
  readonly port: number | undefined;
}

const usualPort = 4747;
const neighbours = 20;

/** The server cannot listen there; the message is the whole story. */
export class CannotListen extends Error {}

class PortInUse extends CannotListen {}

/** Listens and answers the port. Throws `CannotListen`. */
export async function listen(app: FastifyInstance, { host, port }: Doorstep): Promise<number> {
  if (port !== undefined) return attempt(app, host, port);
  for (let next = usualPort; next < usualPort + neighbours; next += 1) {
    const taken = await attempt(app, host, next).catch((fault: unknown) => {
      if (fault instanceof PortInUse) return undefined;
      throw fault;
    });
    if (taken !== undefined) return taken;
  }
  throw new CannotListen(
    `The ports ${usualPort} to ${usualPort + neighbours - 1} are all in use. Choose another with --port.`,
  );
}

async function attempt(app: FastifyInstance, host: string, port: number): Promise<number> {
  try {
    await app.listen({ host, port });
  } catch (fault) {
    throw plainly(fault as NodeJS.ErrnoException, host, port);
  }
  const address = app.server.address();
  return typeof address === 'object' && address ? address.port : port;
}

function plainly(fault: NodeJS.ErrnoException, host: string, port: number): Error {
  if (fault.code === 'EADDRINUSE')
    return new PortInUse(`Port ${port} is in use by another program. Choose another with --port.`);
  if (fault.code === 'EACCES')
    return new CannotListen(
      `Port ${port} may only be used by the administrator. Choose one above 1023 with --port.`,
    );
  if (fault.code === 'EADDRNOTAVAIL' || fault.code === 'ENOTFOUND')
    return new CannotListen(`This machine has no address ${host} to listen on.`);
  return fault;
}
