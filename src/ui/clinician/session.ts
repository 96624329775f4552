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
    if (session === null) queries.clear();
    queries.setQueryData(readKey(whoAmIRoute), { session });
  };
}
