import { z } from 'zod';

export const manifestFile = 'manifest.json';
export const manifestHashFile = 'manifest.sha256';
/** Raised when a backup can no longer be read by those who read the one before. */
export const formatVersion = 1;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const column = z.string().regex(/^[a-z][a-z0-9_]*$/);
const table = z.string().regex(/^([a-z][a-z0-9_]*\.)?[a-z][a-z0-9_]*$/);
const count = z.number().int().nonnegative();

const tableFile = z.strictObject({
  /** Rows in PostgreSQL's text format for COPY, compressed with gzip. */
  file: z.string().regex(/^tables\/[a-z][a-z0-9_.]*\.copy\.gz$/),
  table,
  columns: z.array(column).min(1),
  rows: count,
  bytes: count,
  sha256,
});

const keyFile = z.strictObject({
  file: z.string().regex(/^keys\/[a-z][a-z0-9.-]*$/),
  bytes: count,
  sha256,
});

/** What a backup says about itself. Tables stand in the order in which they can be loaded. */
export const manifest = z.strictObject({
  format: z.literal('goldthread-backup'),
  formatVersion: z.literal(formatVersion),
  /** Version of the Goldthread that made it. */
  goldthread: z.string(),
  /** The instant of the snapshot: what was acknowledged before it is in the backup. */
  madeAt: z.iso.datetime(),
  postgres: z.string(),
  /** The migrations that made the database's form, oldest first. */
  migrations: z.array(z.strictObject({ name: z.string(), sha256 })).min(1),
  practices: z.array(z.strictObject({ id: z.uuid(), name: z.string() })),
  /** The last link of every chain of events: a record restored from elsewhere can be held against it. */
  heads: z.array(z.strictObject({ practice: z.uuid(), chain: z.uuid(), seq: z.string(), head: sha256 })),
  tables: z.array(tableFile),
  keys: z.array(keyFile),
});
export type Manifest = z.infer<typeof manifest>;
export type TableFile = Manifest['tables'][number];
