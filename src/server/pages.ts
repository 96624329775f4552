import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { contentPolicy } from './security-headers.ts';

const nonceMark = /__CSP_NONCE__/g;

const notBuilt = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Goldthread</title>
<p>The screens are not built yet. Run <code>npm run build</code> and load this page again.</p></html>`;

/** Serves the files of the built screens: those with a hash in their name may be kept for ever. */
export async function serveFiles(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    allowedPath: path => path !== '/index.html',
    cacheControl: false,
    setHeaders: (reply, path) => {
      const isHashed = path.startsWith(join(folder, 'assets'));
      void reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}

/** Sends the page that holds the screens, with a fresh nonce for its styles; it is asked for anew each time. */
export async function sendPage(reply: FastifyReply, folder: string, nonce: string): Promise<FastifyReply> {
  const page = join(folder, 'index.html');
  const html = existsSync(page) ? await readFile(page, 'utf8') : notBuilt;
  return reply
    .header('content-security-policy', contentPolicy(nonce))
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(html.replace(nonceMark, nonce));
}
