import { dirname } from 'node:path';
import { isDiskFull } from '../is-disk-full.ts';
import { systemCode } from '../system-code.ts';
import { BackupRefused } from './backup-refused.ts';

const sentences: Record<string, (folder: string) => string> = {
  ENOSPC: folder => `The disk that holds ${dirname(folder)} is full.`,
  EDQUOT: folder => `The disk that holds ${dirname(folder)} is full.`,
  EROFS: folder => `${folder} lies on a disk that cannot be written to.`,
  EACCES: folder => `Goldthread may not write to ${folder}.`,
  EPERM: folder => `Goldthread may not write to ${folder}.`,
  ENOTDIR: folder => `${folder} lies below a file.`,
  ENOENT: folder => `${folder} cannot be made where it is asked for.`,
  ENAMETOOLONG: folder => `${folder} is too long a name.`,
};

/** What the file system or PostgreSQL says, in one plain sentence; any other fault as it came. */
export function plainTrouble(folder: string, fault: unknown): unknown {
  const code = isDiskFull(fault) ? 'ENOSPC' : systemCode(fault);
  const sentence = code === undefined ? undefined : sentences[code];
  return sentence ? new BackupRefused(sentence(folder), { cause: fault }) : fault;
}
