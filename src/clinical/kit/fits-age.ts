/** Whether an age in years lies within the bounds given; an unknown age fits none. */
export const fitsAge = (
  age: number | undefined,
  bounds: { minAge?: number | undefined; maxAge?: number | undefined },
) => age !== undefined && age >= (bounds.minAge ?? 0) && age <= (bounds.maxAge ?? Infinity);
