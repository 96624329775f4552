import { type Result, accept } from '../clinical/kit/result.ts';
import { readChartFile } from '../clinical/read-chart-file.ts';
import type { Progress, Verification } from '../storage/verify/finding.ts';
import { checkFile } from './interchange/check-file.ts';
import { documentRows } from './interchange/filed-rows.ts';

/** Computes the ledger and every signature of an exported chart (parsed JSON) again; needs no database and no key. */
export async function verifyExport(json: unknown, progress: Progress): Promise<Result<Verification>> {
  const file = readChartFile(json);
  return file.ok
    ? accept(await checkFile(file.value, documentRows(file.value, ''), { needsSeal: true, progress }))
    : file;
}
