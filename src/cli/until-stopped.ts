const patience = 10_000;

/** Waits for Ctrl-C or the system's wish to end, then ends in order; a second Ctrl-C ends at once. */
export async function untilStopped(close: () => Promise<void>): Promise<void> {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  await new Promise<void>(stop => {
    for (const signal of signals) process.on(signal, () => stop());
  });
  // The launcher may pass on what the system has sent to us as well: that is no second Ctrl-C.
  setTimeout(() => process.once('SIGINT', () => process.exit(130)), 500).unref();
  const impatience = setTimeout(() => process.exit(1), patience);
  await close();
  clearTimeout(impatience);
}
