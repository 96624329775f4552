import { setTimeout as pause } from 'node:timers/promises';
import { EmbeddedRefused } from './embedded-refused.ts';
import { holdPresence, type Presence } from './presence.ts';
import type { Address } from './running-server.ts';
import { startOrJoin, type Place } from './start-or-join.ts';
import { stopServer } from './stop-server.ts';

type Found = Address & { joined: boolean };

export type Joined = {
  /** Where the server was found at first; it comes back at the same address should it die. */
  first: Found;
  /** Lets go of the server, and ends it when nobody else uses it. */
  leave: () => Promise<void>;
};

/** About two seconds, for a server that another program is just ending. */
const patience = 20;

/** Joins the server of a place and stays joined: a server that dies meanwhile is started again. */
export async function joinServer(place: Place, log: (line: string) => void): Promise<Joined> {
  let isLeaving = false;
  let mending: Promise<void> = Promise.resolve();
  let current = await join(place, mend);
  const first = current.server;

  function mend(): void {
    if (isLeaving) return;
    log('PostgreSQL went away; starting it again.');
    mending = startAgain();
  }

  /** Tries until it works: a full disk may have room again, a lost one may come back. */
  async function startAgain(): Promise<void> {
    let told = '';
    while (!isLeaving) {
      try {
        current = await join({ ...place, socketFolder: first.socketFolder, mayCreate: false }, mend);
        return;
      } catch (error) {
        const { message } = error as Error;
        if (message !== told) log(`PostgreSQL cannot be started again yet: ${message}`);
        told = message;
        await pause(1000);
      }
    }
  }

  async function leave(): Promise<void> {
    if (isLeaving) return;
    isLeaving = true;
    await mending;
    const { presence } = current;
    const isLast = await presence.isLast().catch(() => false); // A connection that broke tells of no one to end.
    if (isLast) await stopServer(place.cluster);
    await presence.end();
  }
  return { first, leave };
}

async function join(place: Place, onLost: () => void): Promise<{ server: Found; presence: Presence }> {
  for (let tries = 0; ; tries++) {
    const server = await startOrJoin(place);
    try {
      return { server, presence: await holdPresence(server, onLost) };
    } catch (error) {
      // The server may have stopped between our finding it and our joining it.
      const isFinal = error instanceof EmbeddedRefused || tries > patience;
      if (isFinal && !server.joined) await stopServer(place.cluster);
      if (isFinal) throw error;
      await pause(100);
    }
  }
}
