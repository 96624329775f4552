/** A person watching long work, who may stop it with Ctrl-C. */
export interface Progressing {
  readonly progress: (phase: string, done: number, total?: number) => void;
  /** The same, for work that stops where it is told of its progress: throws after Ctrl-C. */
  readonly progressOrStop: (phase: string, done: number, total?: number) => void;
  readonly signal: AbortSignal;
  /** Takes the line of progress off the screen. */
  readonly clear: () => void;
  /** Lets go of Ctrl-C. */
  readonly end: () => void;
}

const clearLine = '\r\u001b[K';
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Shows progress on a stream: one line that changes at a terminal, a line every five seconds elsewhere. */
export function progressing(
  stream: NodeJS.WritableStream & { readonly isTTY?: boolean },
  seconds = (): number => performance.now() / 1000,
): Progressing {
  const atTerminal = stream.isTTY === true;
  const pause = atTerminal ? 0.1 : 5;
  let last = seconds();
  let isShown = false;
  const stop = new AbortController();
  const abort = (): void => stop.abort();
  for (const signal of signals) process.once(signal, abort);
  const clear = (): void => {
    if (isShown) stream.write(clearLine);
    isShown = false;
  };
  const progress: Progressing['progress'] = (phase, done, total) => {
    if (seconds() - last < pause) return;
    last = seconds();
    const line = said(phase, done, total);
    stream.write(atTerminal ? `${clearLine}${line}` : `${line}\n`);
    isShown = atTerminal;
  };
  return {
    progress,
    progressOrStop(...state) {
      stop.signal.throwIfAborted();
      progress(...state);
    },
    signal: stop.signal,
    clear,
    end() {
      clear();
      for (const signal of signals) process.removeListener(signal, abort);
    },
  };
}

const count = new Intl.NumberFormat('en-US');

function said(phase: string, done: number, total: number | undefined): string {
  const share = total === undefined || total === 0 ? '' : ` (${Math.floor((100 * done) / total)} %)`;
  return `${phase}: ${count.format(done)}${total === undefined ? '' : ` of ${count.format(total)}`}${share}`;
}
