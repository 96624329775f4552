import { DatabaseError } from 'pg';
import { isDiskFull } from './is-disk-full.ts';
import { CommitInDoubt } from './transact.ts';

/** Classes and codes of PostgreSQL's errors that say the store cannot serve now, whatever was asked. */
const outOfService = /^(08...|53...|57P0[1-5]|58...|57014|55P03|40P01|40001|XX00[12])$/;
const lost =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Query read timeout|Client was closed)/;
const systemCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH']);

/** Whether a fault means that the store is away, full or overloaded, and not that the program is wrong. */
export function isUnavailable(fault: unknown): boolean {
  if (fault instanceof CommitInDoubt || isDiskFull(fault)) return true;
  if (fault instanceof DatabaseError) return outOfService.test(fault.code ?? '');
  if (!(fault instanceof Error)) return false;
  const { code } = fault as NodeJS.ErrnoException;
  return (code !== undefined && systemCodes.has(code)) || lost.test(fault.message);
}
