import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '../clinical/kit/result.ts';
import { sendRefusal } from './reply.ts';
import { contentPolicy } from './security-headers.ts';

const nonceMark = /__CSP_NONCE__/g;
const notBuilt = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Goldthread</title>
<p>The screens are not built yet. Run <code>npm run build</code> and load this page again.</p></html>`;
const assets = '/assets/';

/** Serves the files of the built screens, compressed as they were built; those in `assets` have a hash in their name and may be kept for ever. */
export async function serveFiles(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    dotfiles: 'ignore',
    allowedPath: path => /\.\w+$/.test(path) && path !== '/index.html',
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const isHashed = path.startsWith(join(folder, assets));
      void reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}

/**
 * Answers every address that is no file with the page itself, asked for anew each time, with a fresh nonce for its
 * styles; but a script that is gone is told to be gone, so that no page is taken for it.
 */
export const sendPage =
  (folder: string, newNonce: () => string) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    if (request.url.startsWith(assets))
      return sendRefusal(reply, refuse('not-found', 'There is no such file.'));
    const file = join(folder, 'index.html');
    const html = existsSync(file) ? await readFile(file, 'utf8') : notBuilt;
    const nonce = newNonce();
    return reply
      .header('content-security-policy', contentPolicy(nonce))
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(html.replace(nonceMark, nonce));
  };
