/** The closed list of reasons for which the product says an expected "no". */
export const refusalCodes = [
  'not-signed-in',
  'locked',
  'forbidden',
  'not-found',
  'invalid',
  'incomplete',
  'blocked',
  'conflict',
  'already-signed',
  'too-many-attempts',
  'unavailable',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** An expected "no": said in words, with the places that are wrong and what the caller needs to go on. */
export interface Refusal {
  readonly ok: false;
  readonly code: RefusalCode;
  readonly message: string;
  /** Path of the answer (joined by dots) to the sentence that says what is wrong there. */
  readonly fields?: Readonly<Record<string, string>>;
  /** What the caller needs to decide: for a conflict, both versions. */
  readonly detail?: unknown;
}

export type Result<T> = { readonly ok: true; readonly value: T } | Refusal;

export const accept = <T>(value: T): Result<T> => ({ ok: true, value });

export const refuse = (
  code: RefusalCode,
  message: string,
  more: Pick<Refusal, 'fields' | 'detail'> = {},
): Refusal => ({ ok: false, code, message, ...more });
