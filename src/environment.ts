import { z } from 'zod';

const blankIsAbsent = (environment: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));

const port = z.coerce
  .number('is not a number')
  .int('is not a port')
  .min(0, 'is not a port')
  .max(65_535, 'is not a port');

/** What an installation may set from outside; the only place where the environment is read. */
const environment = z.object({
  /** The data folder; holds the database, the keys and nothing else. */
  GOLDTHREAD_DATA: z.string().default('data'),
  /** A managed PostgreSQL (15 or newer) in place of the embedded one. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'is not a postgresql:// address' }).optional(),
  GOLDTHREAD_PORT: port.optional(),
  /** The address to listen on; anything but loopback asks for a code at the first visit. */
  HOST: z.string().optional(),
  /** Proxies whose forwarded-address headers are believed: addresses and ranges, or `loopback`. */
  GOLDTHREAD_TRUST_PROXY: z.string().optional(),
  GOLDTHREAD_LOG: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'is not a level: error, warn, info or debug')
    .default('warn'),
});
export type Environment = z.output<typeof environment>;

/** Reads the environment; throws one plain sentence when a setting cannot be used. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const { data, error } = environment.safeParse(blankIsAbsent(variables));
  if (data) return data;
  const [first] = error.issues;
  throw new UnusableSetting(`The setting ${String(first?.path[0])} ${String(first?.message)}.`);
}

/** A setting from outside that cannot be used; the message is the whole story. */
export class UnusableSetting extends Error {}
