import { expect, expectTypeOf, it } from 'vitest';
import type { AnyBody } from '../../clinical/kit/document.ts';
import { type InputOf, refusalShape, type ReplyOf } from './contract.ts';
import { saveDraftRoute, sheetView } from './documents.ts';
import { contracts } from './index.ts';
import { whoAmIRoute } from './session.ts';

const routes = contracts.map(route => ({ name: `${route.method} ${route.path}`, route }));

it('names each route once', () => {
  const names = routes.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

it.each(routes)('$name declares exactly the parameters of its path', ({ route }) => {
  const inPath = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name);
  expect(Object.keys(route.params?.shape ?? {})).toEqual(inPath);
});

it.each(routes)('$name has one answer for when all goes well', ({ route }) => {
  expect(Object.keys(route.replies).filter(status => status < '300')).toHaveLength(1);
});

it('tells callers what to hand over and what they get', () => {
  expectTypeOf<InputOf<typeof saveDraftRoute>>().toExtend<{
    params: { document: string };
    body: { revision: number; body: AnyBody };
  }>();
  expectTypeOf<ReplyOf<typeof saveDraftRoute>>().toEqualTypeOf<{
    id: string;
    revision: number;
    updatedAt: string;
  }>();
  expectTypeOf<ReplyOf<typeof whoAmIRoute>['session']>().toBeNullable();
});

it('gives a conflict about a draft the version that is stored', () => {
  const stored = {
    revision: 4,
    body: { a: 1 },
    updatedAt: '2026-03-01T10:00:00Z',
    updatedBy: { id: 'p', name: 'Anna' },
  };
  const refusal = { code: 'conflict', message: 'Changed elsewhere.', detail: { stored, secret: 'x' } };
  expect(refusalShape(saveDraftRoute, 409).parse(refusal)).toEqual({ ...refusal, detail: { stored } });
  expect(refusalShape(saveDraftRoute, 403).parse(refusal)).not.toHaveProperty('detail.stored');
});

it('lets a Sheet through as it was signed, however deep its lists go', () => {
  const answer = { kind: 'answer', field: 'a', label: 'A', text: 'yes' };
  const list = (inner: object) => ({
    kind: 'list',
    field: 'l',
    label: 'L',
    items: [{ id: 'i', title: 'I', entries: [inner] }],
  });
  const sheet = { title: 'Plan', sections: [{ heading: 'H', entries: [list(list(answer))] }] };
  expect(sheetView.parse(sheet)).toEqual(sheet);
});
