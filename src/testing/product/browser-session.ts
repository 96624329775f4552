import { apiPrefix, type Contract, type InputOf, type ReplyOf } from '../../server/contracts/contract.ts';

/** An answer as it came: its status and what it says. */
export interface Reply<C extends Contract> {
  readonly status: number;
  readonly body: ReplyOf<C>;
}

/** Calls the contracts of a running program as one signed-in browser would, over HTTP, with its cookie. */
export class BrowserSession {
  readonly #url: string;
  #cookie = '';

  constructor(url: string) {
    this.#url = url;
  }

  /** What the browser sends back with every request. */
  get cookie(): string {
    return this.#cookie;
  }

  /** Sends one request; a network fault is thrown, a refusal is answered with its status. */
  async call<C extends Contract>(contract: C, input: InputOf<C>): Promise<Reply<C>> {
    const { params, query, body } = input as Partial<
      Record<'params' | 'query' | 'body', Record<string, unknown>>
    >;
    const path = contract.path.replace(/:(\w+)/g, (_, name: string) =>
      encodeURIComponent(String(params?.[name])),
    );
    const search = new URLSearchParams(
      Object.entries(query ?? {}).map(([name, value]) => [name, String(value)]),
    );
    const response = await fetch(
      `${this.#url}${apiPrefix}${path}${search.size > 0 ? `?${search.toString()}` : ''}`,
      {
        method: contract.method,
        headers: {
          origin: this.#url,
          cookie: this.#cookie,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      },
    );
    const cookie = response.headers.getSetCookie().at(0)?.split(';')[0];
    if (cookie !== undefined) this.#cookie = cookie;
    return { status: response.status, body: (await response.json()) as ReplyOf<C> };
  }

  /** Sends a request that is expected to succeed; anything else is thrown with what it said. */
  async ask<C extends Contract>(contract: C, input: InputOf<C>): Promise<ReplyOf<C>> {
    const { status, body } = await this.call(contract, input);
    if (status >= 300)
      throw new Error(`${contract.method} ${contract.path} answered ${status}: ${JSON.stringify(body)}`);
    return body;
  }
}
