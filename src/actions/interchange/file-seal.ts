import { createHash } from 'node:crypto';
import type { ChartFile } from '../../clinical/chart-file.ts';
import { canonical } from '../../storage/canonical.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The text under a file's seal: all that it says, long parts by their digest. */
export function fileSealText(file: ChartFile): string {
  const { documents, ledger, ...rest } = file;
  return canonical({
    says: 'goldthread chart file 1',
    ...rest,
    seal: null,
    documents: documents.map(document => sha256(canonical(document))),
    ledger: ledger === undefined ? null : sha256(canonical(ledger)),
  });
}
