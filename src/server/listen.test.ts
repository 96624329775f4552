import { createServer } from 'node:net';
import Fastify from 'fastify';
import { afterEach, expect, it } from 'vitest';
import { CannotListen, listen } from './listen.ts';

const host = '127.0.0.1';
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const app = () => {
  const made = Fastify();
  closing.push(() => made.close());
  return made;
};

/** Holds a port as another program would. */
async function held(): Promise<number> {
  const server = createServer();
  closing.push(() => new Promise(done => server.close(done)));
  await new Promise<void>(ready => server.listen(0, host, ready));
  return (server.address() as { port: number }).port;
}

it('listens on the port that is asked for', async () => {
  const port = await listen(app(), { host, port: 0 });
  expect(port).toBeGreaterThan(0);
});

it('says in one sentence that a port which is asked for is in use', async () => {
  const port = await held();
  await expect(listen(app(), { host, port })).rejects.toThrow(
    new CannotListen(`Port ${port} is in use by another program. Choose another with --port.`),
  );
});

it('takes the next port when nobody asked for one', async () => {
  const first = await listen(app(), { host, port: undefined });
  const second = await listen(app(), { host, port: undefined });
  expect(second).toBeGreaterThan(first);
});

it('says that this machine has no such address', async () => {
  await expect(listen(app(), { host: '203.0.113.9', port: undefined })).rejects.toThrow(
    new CannotListen('This machine has no address 203.0.113.9 to listen on.'),
  );
});
