import { apiPrefix, type Contract } from '../../server/contracts/contract.ts';

/** What a caller hands over for any route. */
export interface AnyInput {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** The address and the request of a call; an unknown hole in the path is a bug. */
export function requestFor(
  route: Pick<Contract, 'method' | 'path'>,
  { params = {}, query = {}, body }: AnyInput,
): { readonly url: string; readonly init: RequestInit } {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = params[name];
    if (typeof value !== 'string' || value === '')
      throw new Error(`${route.path} was called without ${name}.`);
    return encodeURIComponent(value);
  });
  const asked = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const search = new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString();
  const hasBody = route.method !== 'GET' && body !== undefined;
  return {
    url: `${apiPrefix}${path}${search === '' ? '' : `?${search}`}`,
    init: {
      method: route.method,
      credentials: 'same-origin',
      ...(hasBody ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
    },
  };
}
