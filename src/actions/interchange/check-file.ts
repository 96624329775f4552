import { setImmediate } from 'node:timers/promises';
import type { ChartFile } from '../../clinical/chart-file.ts';
import { sealHolds } from '../../storage/keys/seal-holds.ts';
import { beginning, checkLink } from '../../storage/verify/check-link.ts';
import { checkCoSignature, checkSignature } from '../../storage/verify/check-signatures.ts';
import { broken, DoesNotHold, type Progress, type Verification } from '../../storage/verify/finding.ts';
import { coSignatureRows, type FiledRow } from './filed-rows.ts';
import { fileSealText } from './file-seal.ts';

/**
 * Computes the ledger and every signature of a chart file (its documents as rows, `documentRows`) again, and names the first
 * thing that does not hold. A file whose practice sealed it is proven as a whole; one without a seal (`needsSeal: false`) only in what is signed.
 */
export async function checkFile(
  file: ChartFile,
  rows: readonly FiledRow[],
  { needsSeal, progress }: { readonly needsSeal: boolean; readonly progress: Progress },
): Promise<Verification> {
  const count = { events: 0, signatures: 0, rows: 0 };
  try {
    const signed = checkLedger(file, count);
    for (const [index, each] of rows.entries()) {
      if (index % 25 === 0) {
        progress('Checking signatures', index, rows.length);
        // Whoever else is at work is served between two stretches of a long check.
        await setImmediate();
      }
      count.signatures += checkSignatures(file, each, signed);
      count.rows += 1;
    }
    checkSeal(file, needsSeal);
    return { holds: true, ...count };
  } catch (fault) {
    if (fault instanceof DoesNotHold) return { holds: false, ...count, first: fault.broken };
    throw fault;
  }
}

/** Follows the client's chain; answers the hashes of what the ledger says was signed, undefined without a ledger. */
function checkLedger(file: ChartFile, count: { events: number }): ReadonlySet<string> | undefined {
  if (file.ledger === undefined || file.practice === undefined) return undefined;
  const at = { practice: file.practice.id, chain: file.client.id };
  const signed = new Set<string>();
  let end = beginning(at.practice, at.chain);
  for (const { content, hash } of file.ledger) {
    const seq = end.seq + 1n;
    const event = checkLink(at, end, { seq, content, prev: end.hash, hash });
    const said = event.detail['contentHash'];
    if (event.verb === 'sign-document' && typeof said === 'string') signed.add(said);
    end = { seq, hash };
    count.events += 1;
  }
  return signed;
}

function checkSignatures(
  file: ChartFile,
  { document, row, to }: FiledRow,
  signed: ReadonlySet<string> | undefined,
): number {
  if (!document.signature) return 0;
  const ownKey = file.practice?.publicKey ?? '';
  const isOwn = document.signature.proof?.key === ownKey;
  checkSignature(row, ownKey);
  if (isOwn && signed && !signed.has(row.content_hash ?? ''))
    broken(`The signature of the ${document.type} ${document.id} is not in the ledger.`, {
      table: 'document',
      row: document.id,
    });
  const seconds = coSignatureRows(file, document, to, () => document.id);
  for (const second of seconds) checkCoSignature(second, row.content_hash ?? undefined, ownKey);
  return 1 + seconds.length;
}

function checkSeal(file: ChartFile, needsSeal: boolean): void {
  if (file.seal === undefined || file.practice?.publicKey === undefined) {
    if (needsSeal) broken('The file carries no seal of a practice.');
    return;
  }
  if (!sealHolds(file.practice.publicKey, fileSealText(file), file.seal))
    broken('The file was changed after it was exported: its seal does not hold.');
}
