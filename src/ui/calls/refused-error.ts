import type { Refusal } from '../../clinical/kit/result.ts';

/** An expected "no" on its way through a library that knows only errors. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}
