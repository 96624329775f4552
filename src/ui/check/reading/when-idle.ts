/** At the latest after so many milliseconds; browsers that do not know idleness wait a moment instead. */
const latest = 2_000;
const moment = 200;

/** Does something once the page is drawn and nothing else is to do; answers how to call it off. */
export function whenIdle(work: () => void): () => void {
  if ('requestIdleCallback' in globalThis) {
    const handle = requestIdleCallback(work, { timeout: latest });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(work, moment);
  return () => clearTimeout(timer);
}
