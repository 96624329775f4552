import { useQueryClient } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { readKey } from '../calls/use-read.ts';
import { whoAmIRoute, type SessionView } from '../../server/contracts/session.ts';

/** Who is at the screen; every screen behind the door has one. */
export const SessionContext = createContext<SessionView | undefined>(undefined);

export function useSession(): SessionView {
  const session = use(SessionContext);
  if (!session) throw new Error('A screen stands outside the door.');
  return session;
}

/** Tells the screens who is there now, after signing in, locking, unlocking or leaving. */
export function useEnter(): (session: SessionView | null) => void {
  const queries = useQueryClient();
  return session => {
    queries.setQueryData(readKey(whoAmIRoute), { session });
    // All but the answer that the door itself watches: without it the door would not notice for a minute.
    if (session === null)
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== whoAmIRoute.path });
  };
}
