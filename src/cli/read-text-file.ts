import { createReadStream } from 'node:fs';
import { CannotDo } from './cannot-do.ts';
import type { Progressing } from './progressing.ts';

/** A record of 10,000 documents has about 60 MB. */
const mostMegabytes = 200;

const sentences: Record<string, (path: string) => string> = {
  ENOENT: path => `There is no file ${path}.`,
  ENOTDIR: path => `There is no file ${path}.`,
  EISDIR: path => `${path} is a folder, not a file.`,
  EACCES: path => `${path} may not be read by this account.`,
  EPERM: path => `${path} may not be read by this account.`,
};

/** The text of a file. Ends the command with one sentence when it cannot be read. */
export const readTextFile = async (path: string, progress: Progressing['progress']): Promise<string> =>
  textOf(await bytesOf(path, progress), path);

/** Read as a stream, so that what a pipe hands over is bounded like any other file. */
async function bytesOf(path: string, progress: Progressing['progress']): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > mostMegabytes * 1_000_000)
        throw new CannotDo(`${path} is too large: Goldthread reads files of up to ${mostMegabytes} MB.`);
      chunks.push(chunk);
      progress('Reading', bytes);
    }
  } catch (fault) {
    if (fault instanceof CannotDo) throw fault;
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
    const sentence = sentences[code];
    if (!sentence) throw fault;
    throw new CannotDo(sentence(path));
  }
  return Buffer.concat(chunks);
}

function textOf(bytes: Buffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CannotDo(`${path} is not text in UTF-8.`);
  }
}
