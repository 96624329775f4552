import { type Result, accept } from '../clinical/kit/result.ts';
import { readChartFile } from '../clinical/read-chart-file.ts';
import type { Progress, Verification } from '../storage/verify/finding.ts';
import { checkFile } from './interchange/check-file.ts';

/** Computes the ledger and every signature of an exported chart (parsed JSON) again; needs no database and no key. */
export function verifyExport(json: unknown, progress: Progress): Result<Verification> {
  const file = readChartFile(json);
  return file.ok ? accept(checkFile(file.value, { needsSeal: true, progress })) : file;
}
