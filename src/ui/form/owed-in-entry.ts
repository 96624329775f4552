import type { AnyBody } from '../../clinical/kit/document.ts';
import type { ListField } from '../../clinical/kit/field.ts';
import { missingAnswers } from '../../clinical/kit/missing-answers.ts';

/** How many answers one entry of a list still lacks for a signature. */
export const owedInEntry = (list: ListField, entry: AnyBody): number =>
  missingAnswers(
    { type: list.item, title: list.item, purpose: '', version: 1, sections: { entry: list.fields } },
    entry,
  ).length;
