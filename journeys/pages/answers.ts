/** An answer as a hand gives it: words, a number, yes or no, or one of the kinds below. */
export type Answer = string | number | boolean | Given;

/** What a person puts into a form: answers by the label that stands on the page, in the order they are given. */
export type Answers = Readonly<Record<string, Answer>>;

type Given =
  | { readonly kind: 'choice'; readonly option: string }
  | { readonly kind: 'choices'; readonly options: readonly string[] }
  | { readonly kind: 'links'; readonly words: readonly string[] }
  | { readonly kind: 'code'; readonly typed: string; readonly code: string }
  | { readonly kind: 'rating'; readonly rating: number }
  | { readonly kind: 'entries'; readonly item: string; readonly entries: readonly Answers[] };

/** One of a few options. */
export const choose = (option: string): Answer => ({ kind: 'choice', option });

/** Several options of a group of boxes. */
export const tick = (...options: readonly string[]): Answer => ({ kind: 'choices', options });

/** Things of the record, each found by some of its words. */
export const linkTo = (...words: readonly string[]): Answer => ({ kind: 'links', words });

/** A code, found by what is typed. */
export const findCode = (typed: string, code: string): Answer => ({ kind: 'code', typed, code });

/** A rating from 0 to 10. */
export const rate = (rating: number): Answer => ({ kind: 'rating', rating });

/** New entries of a list, added with "Add a …". */
export const add = (item: string, ...entries: readonly Answers[]): Answer => ({
  kind: 'entries',
  item,
  entries,
});
