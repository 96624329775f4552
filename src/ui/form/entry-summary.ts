import type { AnyBody } from '../../clinical/kit/document.ts';
import { isEmpty } from '../../clinical/kit/empty.ts';
import type { Field, ListField } from '../../clinical/kit/field.ts';
import { isVisible } from '../../clinical/kit/visible.ts';
import { dayWords } from '../parts/day-words.ts';

const longestText = 48;

/** The short answers of an entry, as a closed row tells them beside its name: `Active`, `By 5 Jan 2027`. */
export function entrySummary(list: ListField, entry: AnyBody): string[] {
  const named = list.namedBy.find(name => !isEmpty(entry[name]));
  return Object.entries(list.fields)
    .filter(([name, field]) => name !== named && !isEmpty(entry[name]) && isVisible(field, entry))
    .flatMap(([name, field]) => shortAnswer(field, entry[name]))
    .slice(0, 4);
}

function shortAnswer(field: Field, answer: unknown): string[] {
  switch (field.kind) {
    case 'choice':
      return [field.options[String(answer)] ?? String(answer)];
    case 'date':
      return [`${field.label} ${dayWords(String(answer))}`];
    case 'number':
      return [`${field.label} ${String(answer)}${field.unit ? ` ${field.unit}` : ''}`];
    case 'rating':
      return [`${field.label} ${String(answer)} of 10`];
    case 'yes-no':
      return [answer === true ? field.label : `Not ${field.label.toLowerCase()}`];
    case 'code':
      return [String(answer)];
    case 'text':
      return String(answer).length <= longestText ? [String(answer)] : [];
    case 'list':
      return [countOf(field, (answer as readonly unknown[]).length)];
    case 'prose':
    case 'time':
    case 'choices':
    case 'link':
    case 'links':
      return [];
  }
}

const countOf = (list: ListField, count: number): string =>
  count === 1 ? `1 ${list.item}` : `${count} ${list.label.toLowerCase()}`;
