import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { refuse } from '../clinical/kit/result.ts';
import { openComparing } from './compare-when-quiet.ts';
import { describeApi } from './describe-api.ts';
import { answerFault } from './faults.ts';
import { isDeeperThan } from './is-deeper-than.ts';
import { isLoopbackHost } from './known-host.ts';
import { logTo } from './log.ts';
import { sendPage, serveFiles } from './pages.ts';
import type { Premises } from './premises.ts';
import { sendRefusal } from './reply.ts';
import { routes } from './routes/index.ts';
import { isSameOrigin } from './same-origin.ts';
import { contentPolicy, securityHeaders } from './security-headers.ts';
import { openTraffic } from './traffic.ts';
import { apiPrefix } from './contracts/contract.ts';

export interface AppOptions {
  /** The folder of the built screens. */
  readonly pages: string;
  readonly log: { readonly level: string; readonly stream: NodeJS.WritableStream };
  /** Proxies whose forwarded-address headers are believed. */
  readonly trustProxy?: string | undefined;
  /** Only names of this machine are answered. */
  readonly isLoopbackOnly: boolean;
}

const megabyte = 1_048_576;

/** The whole server, not yet listening. */
export async function openApp(premises: Premises, options: AppOptions): Promise<FastifyInstance> {
  const { log, trustProxy, pages } = options;
  const { deps } = premises;
  const app = Fastify({
    logger: logTo(log.level, log.stream),
    genReqId: () => deps.newId(),
    trustProxy: trustProxy ?? false,
    bodyLimit: megabyte,
    requestTimeout: 120_000,
    routerOptions: { maxParamLength: 200 },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler(answerFault);
  app.addHook('onRequest', guard(options));
  app.addHook('preValidation', refuseDeep);
  await app.register(fastifyCookie);
  await app.register(fastifyHelmet, securityHeaders);
  await describeApi(app, premises.version);
  const traffic = openTraffic();
  app.addHook('onRequest', (_request, _reply, done) => {
    traffic.enter();
    done();
  });
  app.addHook('onResponse', (_request, _reply, done) => {
    traffic.leave();
    done();
  });
  const comparing = openComparing({
    deps,
    giveWay: traffic.quiet,
    onFault: err => app.log.error({ err }, 'texts were not compared'),
  });
  app.addHook('onClose', comparing.stop);
  for (const route of routes)
    route(app, { giveWay: traffic.quiet, compareSoon: comparing.soon, ...premises });
  await serveFiles(app, pages);
  const page = sendPage(pages, () => deps.random(16).toString('base64'));
  app.setNotFoundHandler((request, reply) => {
    if (isApi(request) || request.method !== 'GET')
      return sendRefusal(reply, refuse('not-found', 'There is nothing under this address.'));
    return page(request, reply);
  });
  return app;
}

const isApi = (request: FastifyRequest): boolean => request.url.startsWith(`${apiPrefix}/`);
const isReading = (request: FastifyRequest): boolean => request.method === 'GET' || request.method === 'HEAD';

/** What every request passes first: headers, whose house it thinks this is, and whether our own pages sent it. */
const guard =
  ({ isLoopbackOnly }: AppOptions) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    void reply.headers({ 'x-request-id': request.id, 'content-security-policy': contentPolicy() });
    if (isApi(request)) void reply.header('cache-control', 'no-store');
    if (isLoopbackOnly && !isLoopbackHost(request))
      return sendRefusal(
        reply,
        refuse('not-found', 'This server answers only under a name of its own machine.'),
        421,
      );
    if (!isReading(request) && !isSameOrigin(request))
      return sendRefusal(
        reply,
        refuse('forbidden', 'This request does not come from a page of this server.'),
      );
    return undefined;
  };

/** Deeper than anything that is ever sent here; what walks through a body may then go as deep as the body does. */
const deepest = 64;

async function refuseDeep({ body }: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const isTooDeep = isDeeperThan(body, deepest);
  return isTooDeep
    ? sendRefusal(reply, refuse('invalid', 'This is nested too deeply to be read.'))
    : undefined;
}
