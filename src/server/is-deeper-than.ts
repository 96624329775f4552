/** Whether a parsed JSON value is nested deeper than so many levels; itself it goes no deeper than a loop. */
export function isDeeperThan(value: unknown, levels: number): boolean {
  let layer = [value].filter(isNested);
  for (let level = 0; layer.length > 0; level += 1) {
    if (level === levels) return true;
    layer = layer.flatMap((each): unknown[] => Object.values(each)).filter(isNested);
  }
  return false;
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;
