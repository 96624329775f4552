import { documentDate } from '../../clinical/document-date.ts';
import type { Change } from './change-document.ts';

/** Nothing happened after a day (`YYYY-MM-DD`): the client stopped coming, and nobody wrote anything down. */
export const endingOn =
  (day: string): Change =>
  chart => ({ ...chart, documents: chart.documents.filter(document => documentDate(document) <= day) });
