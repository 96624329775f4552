const lanes = 4;

/**
 * Lets several rows of work go on at once, each in its own order. When one fails the others stop after the piece they
 * are at, and only then the fault is thrown: nothing goes on behind the back of who asked.
 */
export async function sideBySide(rows: readonly (readonly (() => Promise<void>)[])[]): Promise<void> {
  const waiting = [...rows];
  let hasFailed = false;
  const live = async (): Promise<void> => {
    for (let row = waiting.shift(); row; row = waiting.shift())
      for (const piece of row) {
        if (hasFailed) return;
        await piece().catch((fault: unknown) => {
          hasFailed = true;
          throw fault;
        });
      }
  };
  const all = Array.from({ length: lanes }, live);
  await Promise.allSettled(all);
  await Promise.all(all);
}
