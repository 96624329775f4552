/** What may be answered where a shape is promised: the same, and nothing in it needs to be changeable. */
export type Answer<T> = unknown extends T
  ? T
  : T extends string | number | boolean | null | undefined
    ? T
    : { readonly [K in keyof T]: Answer<T[K]> };
