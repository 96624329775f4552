import { describe, expect, it } from 'vitest';
import { requestFor } from './request-for.ts';

const save = { method: 'PUT', path: '/documents/:document' } as const;
const search = { method: 'GET', path: '/clients' } as const;

describe('a request', () => {
  it('fills the holes of its path and carries its body as JSON', () =>
    expect(requestFor(save, { params: { document: 'a/b' }, body: { revision: 1 } })).toMatchObject({
      url: '/api/documents/a%2Fb',
      init: { method: 'PUT', body: '{"revision":1}', headers: { 'content-type': 'application/json' } },
    }));

  it('asks only for what was said', () =>
    expect(requestFor(search, { query: { search: 'Kim & Co', show: undefined, after: '' } }).url).toBe(
      '/api/clients?search=Kim+%26+Co',
    ));

  it('throws when the path has a hole that nobody fills', () =>
    expect(() => requestFor(save, {})).toThrow('/documents/:document was called without document.'));
});
