/** What is under way under one name, and who waits for the next round. */
interface Round<T, R> {
  readonly items: T[];
  readonly answer: Promise<R>;
}

/**
 * Does the same work for many at once: who comes while it is under way waits, and is then served together with all
 * others who waited. Under one name the work never runs twice at a time.
 */
export function gathered<T, R>(): (
  name: string,
  item: T,
  work: (items: readonly T[]) => Promise<R>,
) => Promise<R> {
  const gathering = new Map<string, Round<T, R>>();
  const underWay = new Map<string, Promise<unknown>>();
  return (name, item, work) => {
    const open = gathering.get(name);
    if (open) {
      open.items.push(item);
      return open.answer;
    }
    const items = [item];
    const answer = (underWay.get(name) ?? Promise.resolve()).then(() => {
      gathering.delete(name);
      return work(items);
    });
    const ended = Promise.allSettled([answer]).then(() => {
      if (underWay.get(name) === ended) underWay.delete(name);
    });
    gathering.set(name, { items, answer });
    underWay.set(name, ended);
    return answer;
  };
}
