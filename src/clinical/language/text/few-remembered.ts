/** Remembers the latest answers, so many of them; the oldest goes first. */
export function fewRemembered<T>(most: number): (key: string, answer: () => T) => T {
  const known = new Map<string, T>();
  return (key, answer) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const said = answer();
    known.set(key, said);
    const [oldest] = known.size > most ? known.keys() : [];
    if (oldest !== undefined) known.delete(oldest);
    return said;
  };
}
