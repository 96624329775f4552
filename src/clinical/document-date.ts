import type { ChartDocument } from './chart.ts';
import { definitionOf } from './documents/definition-of.ts';

/** The day a document tells about: its own date, else the day it was signed, else the day it was begun. */
export function documentDate(document: ChartDocument): string {
  const field = definitionOf(document.type)?.dateField;
  const told: unknown = field === undefined ? undefined : Reflect.get(document.body, field);
  if (typeof told === 'string' && told !== '') return told;
  return document.status === 'signed' ? document.signature.on : document.createdAt.slice(0, 10);
}
