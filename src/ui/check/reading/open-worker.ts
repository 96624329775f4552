import type { Asked, Told } from './messages.ts';

/** As much of a web worker as is used here. */
export type ReadingWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'
>;

interface Listening {
  readonly onTold: (told: Told) => void;
  readonly onFault: (cause: unknown) => void;
}

/** A worker that reads, until it is closed or has failed. */
export interface OpenWorker {
  readonly ask: (asked: readonly Asked[]) => void;
  /** Nothing is heard of it any more. */
  readonly close: () => void;
}

/** Starts the worker that reads. A script that does not load says nothing of the cause. */
export function openWorker(start: () => ReadingWorker, { onTold, onFault }: Listening): OpenWorker {
  const worker = start();
  worker.onmessage = ({ data }) => onTold(data as Told);
  worker.onerror = ({ error, message }) =>
    onFault(error ?? new Error(message || 'The worker did not start.'));
  worker.onmessageerror = () => onFault(new Error('What the worker tells cannot be understood.'));
  return {
    ask: asked => worker.postMessage(asked),
    close() {
      worker.onmessage = worker.onerror = worker.onmessageerror = null;
      worker.terminate();
    },
  };
}
