import type { OpenProduct } from '../main.ts';
import { recordCommand } from './command.ts';
import { untilStopped } from './until-stopped.ts';

interface Options {
  readonly port?: string;
  readonly data?: string;
}

/** Serves Goldthread on this machine until it is stopped. */
export const start = recordCommand('start', {
  summary: 'Serve Goldthread on this machine, until Ctrl-C',
  example: 'start --port 8080',
})
  .option('--port <number>', 'the port to listen on (default: 4747, or the next free one)')
  .action(async ({ port, data }: Options) => {
    const { openProduct, readSettings, sentenceFor } = await import('../main.ts');
    const said: string[] = [];
    /** What is told before the welcome belongs into it; later, whoever watches the terminal or the journal hears it at once. */
    const teller = { tell: (line: string): void => void said.push(line) };
    try {
      const settings = readSettings({ GOLDTHREAD_PORT: port, GOLDTHREAD_DATA: data });
      const product = await openProduct(settings, line => teller.tell(line));
      process.stdout.write(welcome(product, settings.GOLDTHREAD_DATA, said));
      teller.tell = line => void process.stderr.write(`${line}\n`);
      await untilStopped(product.close);
    } catch (fault) {
      const sentence = sentenceFor(fault);
      if (sentence === undefined) throw fault;
      process.stderr.write(`${sentence}\n`);
      process.exitCode = 2;
    }
  });

/** The one block that a person reads after starting. */
function welcome(
  { url, isNew, setUpCode, store }: OpenProduct,
  data: string,
  said: readonly string[],
): string {
  const first = isNew ? [firstVisit(setUpCode)] : [];
  const seconds = (performance.now() / 1000).toFixed(1);
  return [
    '',
    `Goldthread is ready:  ${url}`,
    '',
    ...first,
    'url' in store.owner
      ? `The record is kept in ${store.says}, its keys in ${data}.`
      : `The record is kept in ${data} (${store.says}).`,
    ...said,
    `Ready in ${seconds} s. Stop with Ctrl-C.`,
    '',
    '',
  ].join('\n');
}

const firstVisit = (setUpCode: string | undefined): string =>
  setUpCode === undefined
    ? 'Your first visit offers two doors: set up your practice, or look around the sample practice.'
    : `Your first visit sets up your practice. It can be reached from other machines, so it asks for this code: ${setUpCode}`;
