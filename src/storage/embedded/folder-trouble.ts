import { EmbeddedRefused } from './embedded-refused.ts';

const troubles: [RegExp, (folder: string) => string][] = [
  [
    /ENOSPC|No space left on device|EDQUOT|Disk quota|EFBIG|File too large/,
    folder => `The disk that holds ${folder} is full.`,
  ],
  [/EROFS|Read-only file system/, folder => `${folder} lies on a disk that cannot be written to.`],
  [
    /EACCES|EPERM|Permission denied|Operation not permitted/,
    folder => `Goldthread may not write to ${folder}.`,
  ],
  [/ENOTDIR/, folder => `${folder} is not a folder.`],
  [/ENOENT/, folder => `${folder} cannot be made where it is asked for.`],
];

/**
 * Says in one plain sentence what is wrong with the data folder, from what the system or PostgreSQL reported;
 * an unknown trouble is passed on in the words it came in.
 */
export function folderTrouble(folder: string, report: string): EmbeddedRefused {
  const known = troubles.find(([pattern]) => pattern.test(report));
  return new EmbeddedRefused(known ? known[1](folder) : `${folder} cannot be used: ${report.trim()}`);
}
