import type { FastifyRequest } from 'fastify';

const loopback = /^(localhost|[\w-]+\.localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/;

/** How a request to this machine only may name it: no foreign page can borrow our address under its own name. */
export const isLoopbackHost = (request: FastifyRequest): boolean => loopback.test(request.hostname);
