import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a server writes about itself into `postmaster.pid` in its cluster. */
export type PidFile = {
  pid: number;
  port: number;
  socketFolder: string;
  status: 'starting' | 'ready' | 'stopping' | 'standby';
  /** The file's first three lines (pid, folder, start), which no other server's file would equal. */
  identity: string;
};

/** Reads the file; `undefined` when there is none or the server has not finished writing it. */
export async function readPidFile(cluster: string): Promise<PidFile | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(unlessAbsent);
  const lines = (text ?? '').split('\n').map(line => line.trim());
  const [pid, , , port, socketFolder, , , status] = lines;
  if (!pid || !port || !socketFolder || !status) return undefined;
  return {
    pid: Number(pid),
    port: Number(port),
    socketFolder,
    status: status as PidFile['status'],
    identity: identityOf(text ?? ''),
  };
}

/** The part of the file's text that tells one start of one server from every other. */
export function identityOf(text: string): string {
  return text.split('\n').slice(0, 3).join('\n');
}

function unlessAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
  return undefined;
}
