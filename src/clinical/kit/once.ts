/** The value of a costly computation, made at its first use and kept, so that starting the program does not pay for it. */
export function once<T>(compute: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: compute() }).value;
}
