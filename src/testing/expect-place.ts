import { expect } from 'vitest';
import type { Chart } from '../clinical/chart.ts';
import { definitionOf } from '../clinical/documents/definition-of.ts';
import { fieldAt } from '../clinical/kit/document.ts';
import { itemsOf } from '../clinical/kit/items.ts';
import type { Place } from '../clinical/kit/place.ts';

/** A finding must point at something that is there: the episode, a document, an entry or a field, and words in it. */
export function expectPlace(chart: Chart, { document: id, type, path, span }: Place): void {
  if (id === chart.episode.id) {
    expect({ type, path }).toEqual({ type: 'episode', path: [] });
    return;
  }
  const document = chart.documents.find(one => one.id === id);
  expect(document, `a document ${id}`).toBeDefined();
  const definition = definitionOf(document!.type)!;
  const names = path.filter((_, index) => index % 2 === 0);
  if (names.length > 0) expect(fieldAt(definition, names), `a field ${names.join('.')}`).toBeDefined();

  const entry = path.slice(0, path.length - (path.length % 2));
  const items = itemsOf(definition, document!.body);
  const found = items.find(item => item.path.join('.') === entry.join('.'));
  if (entry.length > 0) expect(found, `an entry ${entry.join('.')}`).toBeDefined();
  if (!span) return;
  const text: unknown = Reflect.get(found?.answers ?? document!.body, path.at(-1)!);
  expect(typeof text === 'string' && span[0] < span[1] && span[1] <= text.length, 'words at its span').toBe(
    true,
  );
}
