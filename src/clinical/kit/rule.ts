import type { z } from 'zod';
import type { Chart } from '../chart.ts';
import type { Place } from './place.ts';

/** A thing a rule judges, with the place where it stands in the record. */
export interface Subject<T> {
  readonly value: T;
  readonly place: Place;
}

export type Outcome = 'pass' | 'fail' | 'cannot-tell' | 'not-applicable';

/** A verdict that something is missing, or that the record does not let one decide. */
export interface Verdict {
  readonly outcome: 'fail' | 'cannot-tell';
  readonly message: string;
  /** Answers for the holes of the message. */
  readonly words: Readonly<Record<string, string | number>>;
  /** A field below the subject's place, and the characters meant. */
  readonly at?: readonly string[];
  readonly span?: readonly [number, number];
  /** An elsewhere that replaces the subject's place. */
  readonly place?: Place;
}

type Where = Pick<Verdict, 'at' | 'span' | 'place'>;
type HolesOf<M extends string> = M extends `${string}{${infer Hole}}${infer Rest}`
  ? Hole | HolesOf<Rest>
  : never;
type Words<M extends string> = { readonly [K in HolesOf<M>]: string | number };
type Arguments<M extends string> = [HolesOf<M>] extends [never]
  ? [words?: Record<string, never>, where?: Where]
  : [words: Words<M>, where?: Where];

type Say<M extends Readonly<Record<string, string>>> = <K extends keyof M & string>(
  message: K,
  ...rest: Arguments<M[K]>
) => Verdict;

export interface Context<M extends Readonly<Record<string, string>>, P> {
  readonly chart: Chart;
  readonly parameters: P;
  readonly fail: Say<M>;
  readonly cannotTell: Say<M>;
}

/** What a rule's check may answer: nothing when all is well, one verdict, or several. */
export type Checked = Verdict | readonly Verdict[] | undefined;

export interface Rule<
  T = unknown,
  M extends Readonly<Record<string, string>> = Readonly<Record<string, string>>,
  P = unknown,
> {
  /** The id under which `standards/` says what is asked, why, how severe and by whom. */
  readonly id: string;
  readonly messages: M;
  /** Parses the parameters of the rule set; absent when the rule has none. */
  readonly parameters?: z.ZodType<P>;
  /** What is judged, each with its place; none means the rule does not apply to this record. */
  readonly subjects: (chart: Chart, parameters: P) => readonly Subject<T>[];
  readonly check: (subject: T, context: Context<M, P>) => Checked;
}

/** A rule of unknown subject and messages, as lists hold it. */
export type AnyRule = Rule<any, any, any>;

/** Declares a rule; a message that is not declared, or a hole that is not filled, does not compile. */
export function defineRule<T, const M extends Readonly<Record<string, string>>, P = Record<string, never>>(
  rule: Rule<T, M, P>,
): Rule<T, M, P> {
  return rule;
}

/** Fills the holes of a message. */
export function fillMessage(message: string, words: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (hole, name: string) => String(words[name] ?? hole));
}
