import type { Decision, Passage } from './reader.ts';
import type { Span } from './reading.ts';

/** The words of a field, with the way to it. */
interface FieldText {
  readonly path: readonly string[];
  readonly text: string;
}

export interface HeadedField extends FieldText {
  /** What stands before it where the fields are read as one text; none where it goes on under the last one. */
  readonly heading?: string | undefined;
}

interface Part extends FieldText {
  /** Where its first character stands in the joined text. */
  readonly from: number;
}

/** Fields as one text, as somebody would have written it who has no fields. */
export interface JoinedText {
  readonly text: string;
  readonly parts: readonly Part[];
}

/** Words in the field in which they stand. */
export interface Found {
  readonly path: readonly string[];
  readonly span: Span;
}

/** Joins fields, each on a line of its own and under its heading; empty ones are left out. */
export function joinedText(fields: readonly HeadedField[]): JoinedText {
  const parts: Part[] = [];
  let text = '';
  for (const field of fields) {
    if (field.text.trim() === '') continue;
    text += `${text === '' ? '' : '\n'}${field.heading ? `${field.heading}: ` : ''}`;
    parts.push({ path: field.path, text: field.text, from: text.length });
    text += field.text;
  }
  return { text, parts };
}

/** A stretch of the joined text in the field in which it begins, or the first that it reaches; undefined for a heading alone. */
export function foundAt({ parts }: JoinedText, [from, to]: Span): Found | undefined {
  const part = parts.find(each => from < endOf(each) && to > each.from);
  if (!part) return undefined;
  const span: Span = [Math.max(from, part.from) - part.from, Math.min(to, endOf(part)) - part.from];
  return { path: part.path, span };
}

const endOf = ({ from, text }: Part): number => from + text.length;

/** The words that decided, each in its own field. */
export const deciding = (joined: JoinedText, { passages }: Pick<Decision, 'passages'>): Found[] =>
  passages.flatMap(({ span }: Passage) => foundAt(joined, span) ?? []);
