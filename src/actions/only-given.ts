type Given<T> = { [K in keyof T]: Exclude<T[K], null> };

/** Leaves out what was not given, so that absent stays absent (`null` and empty text of the database). */
export function onlyGiven<T extends object>(values: T): Partial<Given<T>> {
  const given = Object.entries(values).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  );
  return Object.fromEntries(given) as Partial<Given<T>>;
}
