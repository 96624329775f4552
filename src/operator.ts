import { hostname, userInfo } from 'node:os';
import type { From } from './storage/ledger/event-content.ts';

/** Whoever works at the command line of this machine, as the ledger names them. */
export const operator = (): From => ({
  address: hostname(),
  agent: systemUser(),
  channel: 'command-line',
});

/** An account may run programs without having a name. */
function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    return `user ${process.getuid?.() ?? 'unknown'}`;
  }
}
