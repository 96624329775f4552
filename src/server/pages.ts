import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '../clinical/kit/result.ts';
import { sendRefusal } from './reply.ts';
import { contentPolicy } from './security-headers.ts';

/** What the built screens are made of; a file of any other kind is not given away. */
const kinds: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const plainName = /^[\w-][\w.-]*$/;
const forEver = 'public, max-age=31536000, immutable';

const nonceMark = /__CSP_NONCE__/g;
const notBuilt = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Goldthread</title>
<p>The screens are not built yet. Run <code>npm run build</code> and load this page again.</p></html>`;

type Sends = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/**
 * Serves the built screens: their files (those in `assets` have a hash in their name and may be kept for ever), and
 * under every other address the page itself, with a fresh nonce for its styles. Answers what sends the page.
 */
export function servePages(app: FastifyInstance, folder: string, newNonce: () => string): Sends {
  const page: Sends = async (_, reply) => {
    const file = join(folder, 'index.html');
    const html = existsSync(file) ? await readFile(file, 'utf8') : notBuilt;
    const nonce = newNonce();
    return reply
      .header('content-security-policy', contentPolicy(nonce))
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(html.replace(nonceMark, nonce));
  };
  const fileIn =
    (place: string, keep: string): Sends =>
    async (request, reply) => {
      const { name } = request.params as { name: string };
      const kind = kinds[extname(name)];
      const path = join(folder, place, name);
      if (kind === undefined || !plainName.test(name)) return page(request, reply);
      if (!existsSync(path)) return sendRefusal(reply, refuse('not-found', 'There is no such file.'));
      return reply.header('cache-control', keep).type(kind).send(createReadStream(path));
    };
  const schema = { hide: true };
  app.get('/', { schema }, page);
  app.get('/assets/:name', { schema }, fileIn('assets', forEver));
  app.get('/:name', { schema }, fileIn('', 'no-cache'));
  return page;
}
