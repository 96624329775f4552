import { type Chart, type ChartDocument, documentWithId } from './chart.ts';
import { documentDate } from './document-date.ts';
import { definitionOf } from './documents/definition-of.ts';
import type { AnyBody } from './kit/document.ts';
import { fieldsOf } from './kit/document.ts';
import type { Field, Fields } from './kit/field.ts';
import type { Place } from './kit/place.ts';
import { itemName } from './kit/sheet.ts';
import { shortened } from './language/shortened.ts';
import { dayInWords } from './time/day-in-words.ts';

const longestName = 40;

/** A place as one would say it: "Treatment plan of 2 March, goal ‘Ride the bus’, By". */
export function placeInWords(chart: Chart, place: Place): string {
  const document = documentWithId(chart, place.document);
  if (!document) return 'The record as a whole';
  const definition = definitionOf(document.type);
  const inside = definition ? wayDown(fieldsOf(definition), document.body, place.path) : [];
  return [documentInWords(document, chart.today), ...inside].join(', ');
}

/** A document by its title and its day; a draft says that it is one. */
export function documentInWords(document: ChartDocument, today: string): string {
  const definition = definitionOf(document.type);
  const title = definition?.title ?? document.type.replace('measure:', '').toUpperCase();
  const isDraft = document.status === 'draft' && !definition?.working;
  return `${title} of ${dayInWords(documentDate(document), today)}${isDraft ? ' (draft)' : ''}`;
}

function wayDown(fields: Fields, answers: AnyBody, path: readonly string[]): string[] {
  const [name = '', id, ...rest] = path;
  const field: Field | undefined = fields[name];
  if (!field) return [];
  if (field.kind !== 'list' || id === undefined) return [field.label];
  const entries = (answers[name] ?? []) as readonly AnyBody[];
  const entry = entries.find(one => one['id'] === id);
  if (!entry) return [field.label];
  return [entryInWords(field.item, itemName(field, entry)), ...wayDown(field.fields, entry, rest)];
}

const entryInWords = (item: string, name: string | undefined): string =>
  name === undefined ? item : `${item} ‘${shortened(name, longestName)}’`;
