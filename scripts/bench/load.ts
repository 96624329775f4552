import { performance } from 'node:perf_hooks';
import autocannon from 'autocannon';

/** One measured load: requests a second, and how long they took, in milliseconds. */
export interface Load {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly requests: number;
}

/** What one connection sends next, given what it was answered last; a connection is a person at a screen. */
export interface Script {
  readonly first: (connection: number) => autocannon.Request;
  readonly next: (connection: number, answer: string) => autocannon.Request;
}

/**
 * Sends requests over a fixed number of connections, for `duration` seconds or `amount` requests in all; an answer other than 2xx ends the measurement,
 * because a refused request costs nothing and would flatter the figure.
 */
export async function measureLoad(
  url: string,
  script: Script,
  { connections = 16, ...extent }: { connections?: number; duration?: number; amount?: number },
): Promise<Load> {
  let opened = 0;
  const began = performance.now();
  let answered = began;
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    autocannon(
      {
        url,
        connections,
        ...extent,
        setupClient: client => {
          const connection = opened++;
          client.setRequests([script.first(connection)]);
          client.on('body', body => {
            answered = performance.now();
            client.setRequests([script.next(connection, String(body))]);
          });
        },
      },
      (cause: Error | null, measured) => (cause ? reject(cause) : resolve(measured)),
    );
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(
      `${result.non2xx} requests were refused and ${result.errors} failed; the figure would be wrong.`,
    );
  return {
    perSecond: result.requests.total / ((answered - began) / 1000),
    p50: result.latency.p50,
    p99: result.latency.p99,
    requests: result.requests.total,
  };
}
