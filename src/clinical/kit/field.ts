/** Shows a field only when another answer of the same document or item has one of these values. */
export interface Condition {
  readonly field: string;
  readonly is: readonly (string | boolean)[];
}

interface Common {
  readonly label: string;
  readonly help?: string;
  readonly required?: boolean;
  /** A field beside it whose answer does as well: then this one may stay empty. */
  readonly orElse?: string;
  readonly when?: Condition;
  /** Computed from other answers when the document is saved; shown, never typed. */
  readonly derived?: true;
}

/** Where a screen finds wordings to offer; the stored answer is plain text all the same. */
export type SuggestionSource = 'criteria' | 'techniques' | 'instruments';
export interface TextField extends Common {
  readonly kind: 'text';
  readonly suggest?: SuggestionSource;
}
export interface ProseField extends Common {
  readonly kind: 'prose';
}
export interface DateField extends Common {
  readonly kind: 'date';
}
export interface TimeField extends Common {
  readonly kind: 'time';
}
export interface NumberField extends Common {
  readonly kind: 'number';
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
}
/** A rating from 0 to 10 with words for both ends. */
export interface RatingField extends Common {
  readonly kind: 'rating';
  readonly low?: string;
  readonly high?: string;
}
export interface YesNoField extends Common {
  readonly kind: 'yes-no';
}
export type Options = Readonly<Record<string, string>>;
export interface ChoiceField<O extends Options = Options> extends Common {
  readonly kind: 'choice';
  readonly options: O;
}
export interface ChoicesField<O extends Options = Options> extends Common {
  readonly kind: 'choices';
  readonly options: O;
}
/** `type.list` or `type.list.list`: the items that may be pointed at; a bare `type` points at whole documents. */
export type LinkTarget = string;
export interface LinkField extends Common {
  readonly kind: 'link';
  readonly targets: readonly LinkTarget[];
}
export interface LinksField extends Common {
  readonly kind: 'links';
  readonly targets: readonly LinkTarget[];
}
export type CodeSystem = 'icd-10-cm' | 'service';
export interface CodeField extends Common {
  readonly kind: 'code';
  readonly system: CodeSystem;
  /** The sibling text field that receives the code's official name when a code is picked. */
  readonly nameField?: string;
}
/** The lines of the plan library from which an entry may start. */
export type LibraryPart = 'problems' | 'goals' | 'objectives' | 'interventions';
export interface ListField<F extends Fields = Fields> extends Common {
  readonly kind: 'list';
  /** What one entry is called, in lower case: "goal", "symptom". */
  readonly item: string;
  /** The fields, first that is answered wins, whose answer names an entry in links and headings. */
  readonly namedBy: readonly string[];
  /** Where a screen finds lines to start an entry from; the entry is like any other all the same. */
  readonly library?: LibraryPart;
  readonly fields: F;
}

export type Field =
  | TextField
  | ProseField
  | DateField
  | TimeField
  | NumberField
  | RatingField
  | YesNoField
  | ChoiceField
  | ChoicesField
  | LinkField
  | LinksField
  | CodeField
  | ListField;

export interface Fields {
  readonly [name: string]: Field;
}
export type FieldKind = Field['kind'];

type More<F extends Field> = Omit<F, 'kind' | 'label'>;

export const text = (label: string, more: More<TextField> = {}): TextField => ({
  kind: 'text',
  label,
  ...more,
});
export const prose = (label: string, more: More<ProseField> = {}): ProseField => ({
  kind: 'prose',
  label,
  ...more,
});
export const date = (label: string, more: More<DateField> = {}): DateField => ({
  kind: 'date',
  label,
  ...more,
});
export const time = (label: string, more: More<TimeField> = {}): TimeField => ({
  kind: 'time',
  label,
  ...more,
});
export const number = (label: string, more: More<NumberField> = {}): NumberField => ({
  kind: 'number',
  label,
  ...more,
});
export const rating = (label: string, more: More<RatingField> = {}): RatingField => ({
  kind: 'rating',
  label,
  ...more,
});
export const yesNo = (label: string, more: More<YesNoField> = {}): YesNoField => ({
  kind: 'yes-no',
  label,
  ...more,
});

/** One of the options; the keys are stored, the words are shown. */
export const choice = <const O extends Options>(
  label: string,
  options: O,
  more: Omit<More<ChoiceField>, 'options'> = {},
): ChoiceField<O> => ({ kind: 'choice', label, options, ...more });

/** Any number of the options. */
export const choices = <const O extends Options>(
  label: string,
  options: O,
  more: Omit<More<ChoicesField>, 'options'> = {},
): ChoicesField<O> => ({ kind: 'choices', label, options, ...more });

type Targets = LinkTarget | readonly LinkTarget[];
const listed = (targets: Targets): readonly LinkTarget[] =>
  typeof targets === 'string' ? [targets] : targets;

/** Points at one item of another (or the same) document: the only way one part of the record refers to another. */
export const link = (
  label: string,
  targets: Targets,
  more: Omit<More<LinkField>, 'targets'> = {},
): LinkField => ({
  kind: 'link',
  label,
  targets: listed(targets),
  ...more,
});
export const links = (
  label: string,
  targets: Targets,
  more: Omit<More<LinksField>, 'targets'> = {},
): LinksField => ({
  kind: 'links',
  label,
  targets: listed(targets),
  ...more,
});

export const code = (
  label: string,
  system: CodeSystem,
  more: Omit<More<CodeField>, 'system'> = {},
): CodeField => ({
  kind: 'code',
  label,
  system,
  ...more,
});

/** Entries with an identity of their own, which later documents can point at. */
export const list = <const F extends Fields>(
  label: string,
  item: string,
  fields: F,
  more: Omit<More<ListField>, 'item' | 'fields' | 'namedBy'> & {
    readonly namedBy: readonly (keyof F & string)[];
  },
): ListField<F> => ({ kind: 'list', label, item, fields, ...more });
