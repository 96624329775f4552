import { DatabaseError } from 'pg';

/** Whether PostgreSQL refused because its disk has no room left. */
export const isDiskFull = (fault: unknown): boolean =>
  fault instanceof DatabaseError && (fault.code === '53100' || isTooLarge.test(fault.message));

/** Where a limit on files stands in for the size of the disk, PostgreSQL knows no code of its own. */
const isTooLarge = /: File too large$/;
