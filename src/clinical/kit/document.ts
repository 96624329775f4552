import type { ChoiceField, ChoicesField, Field, Fields, ListField } from './field.ts';

export type Sections = Readonly<Record<string, Fields>>;

/** The stages of the golden thread, in the order in which care unfolds. */
export const stages = [
  'intake',
  'assessment',
  'diagnosis',
  'formulation',
  'plan',
  'sessions',
  'review',
  'discharge',
] as const;
export type Stage = (typeof stages)[number];

/** One document type, defined once; form, schemas, Sheet, exports and the places of findings are read from it. */
export interface DocumentDefinition<S extends Sections = Sections> {
  readonly type: string;
  readonly title: string;
  readonly purpose: string;
  /** LOINC document code where one fits, else absent. */
  readonly loinc?: string;
  /** Raised when a stored field name changes; labels may change freely. */
  readonly version: number;
  readonly stage?: Stage;
  /** True for a working record (an appointment) that is kept up to date and never signed. */
  readonly working?: true;
  /** The field whose date says when what is written about happened. */
  readonly dateField?: string;
  readonly sections: S;
}

/** Declares a document type and keeps the exact type of its fields. */
export function defineDocument<const S extends Sections>(
  definition: DocumentDefinition<S>,
): DocumentDefinition<S> {
  return definition;
}

type UnionToIntersection<U> = (U extends unknown ? (x: U) => void : never) extends (x: infer I) => void
  ? I
  : never;
type FieldsOf<S extends Sections> = UnionToIntersection<S[keyof S]>;

/** The stored form of one answer. */
export type Answer<F> =
  F extends ListField<infer G>
    ? readonly Item<G>[]
    : F extends ChoiceField<infer O>
      ? keyof O & string
      : F extends ChoicesField<infer O>
        ? readonly (keyof O & string)[]
        : F extends { kind: 'links' }
          ? readonly string[]
          : F extends { kind: 'number' | 'rating' }
            ? number
            : F extends { kind: 'yes-no' }
              ? boolean
              : string;

type ManyKind = { kind: 'list' | 'links' | 'choices' };

/** Answers as rules and screens read them: a single answer may be missing, a list is at least empty. */
export type Answers<F> = {
  readonly [K in keyof F as F[K] extends ManyKind ? K : never]: Answer<F[K]>;
} & {
  readonly [K in keyof F as F[K] extends ManyKind ? never : K]?: Answer<F[K]> | undefined;
};

export type Item<F> = { readonly id: string } & Answers<F>;
export type Body<D extends DocumentDefinition> =
  D extends DocumentDefinition<infer S> ? Answers<FieldsOf<S>> : never;

/** Answers as they are written down: anything may be missing, every item has its id. */
export type AnswersInput<F> = {
  readonly [K in keyof F]?:
    (F[K] extends ListField<infer G> ? readonly ItemInput<G>[] : Answer<F[K]>) | undefined;
};
export type ItemInput<F> = { readonly id: string } & AnswersInput<F>;
export type BodyInput<D extends DocumentDefinition> =
  D extends DocumentDefinition<infer S> ? AnswersInput<FieldsOf<S>> : never;

/** Answers whose type is not known at compile time. */
export type AnyBody = Readonly<Record<string, unknown>>;

const known = new WeakMap<DocumentDefinition, Fields>();

/** All fields of a document by name, whatever section they stand in. */
export function fieldsOf(definition: DocumentDefinition): Fields {
  let fields = known.get(definition);
  if (!fields) {
    fields = Object.assign({}, ...Object.values(definition.sections)) as Fields;
    known.set(definition, fields);
  }
  return fields;
}

/** The field at a path of field names (`['goals', 'objectives', 'targetDate']`), or undefined. */
export function fieldAt(definition: DocumentDefinition, names: readonly string[]): Field | undefined {
  let fields: Fields | undefined = fieldsOf(definition);
  let found: Field | undefined;
  for (const name of names) {
    found = fields?.[name];
    fields = found?.kind === 'list' ? found.fields : undefined;
  }
  return found;
}
