type Given<T> = { [K in keyof T]?: Exclude<T[K], null | undefined> };

/** Leaves out what was not given, so that absent stays absent (`null` and empty text of the database). */
export function onlyGiven<T extends object>(values: T): Given<T> {
  const given = Object.entries(values).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  );
  return Object.fromEntries(given) as Given<T>;
}
