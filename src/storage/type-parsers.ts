import type { CustomTypesConfig } from 'pg';

const oid = { bool: 16, int2: 21, int4: 23, timestamptz: 1184 } as const;

/**
 * How PostgreSQL's text becomes ours: whole numbers and yes/no as such, instants as ISO text with every
 * digit kept, all else exactly as it stands (what is hashed must not pass through a `Date`).
 */
export const typeParsers: CustomTypesConfig = {
  getTypeParser: (type: number) => {
    switch (type) {
      case oid.bool:
        return (text: string) => text === 't';
      case oid.int2:
      case oid.int4:
        return Number;
      case oid.timestamptz:
        return isoInstant;
      default:
        return (text: string) => text;
    }
  },
};

/** `2026-11-23 07:55:00.12+00` → `2026-11-23T07:55:00.120Z`; at least three digits, never fewer than stored. */
export function isoInstant(text: string): string {
  const parts = /^(\d{4,}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?\+00$/.exec(text);
  if (!parts) throw new Error(`The database answered the instant ${text}, not in UTC.`);
  const [, day = '', time = '', fraction = ''] = parts;
  return `${day}T${time}.${fraction.padEnd(3, '0')}Z`;
}
