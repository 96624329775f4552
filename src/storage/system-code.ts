/** The code of a fault of the system, such as ENOENT; undefined for any other fault. */
export function systemCode(fault: unknown): string | undefined {
  const code: unknown = fault instanceof Error && 'code' in fault ? fault.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
