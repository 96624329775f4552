/** A rule that threw is told of once, with its cause, on the error stream: what the command answers stays what it is. */
export function crashOn(warn: (sentence: string) => void): (rule: string, cause: unknown) => void {
  const told = new Set<string>();
  return (rule, cause) => {
    if (told.has(rule)) return;
    told.add(rule);
    warn(
      `The rule ${rule} stopped: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`,
    );
  };
}
