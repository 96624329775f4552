import { useEffect, useEffectEvent } from 'react';
import { lockRoute } from '../../../server/contracts/session.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useEnter, useSession } from '../session.ts';

const lastWorkKey = 'goldthread:last-work';
const signsOfWork = ['keydown', 'pointerdown', 'wheel', 'touchstart'] as const;
const lookEvery = 10_000;

/** Locks when nobody worked in any tab of this browser for the time the practice set. */
export function useIdleLock(): void {
  const { idleMinutes, isLocked } = useSession();
  const { now, keep } = useSurroundings();
  const lock = useLock();
  const lockNow = useEffectEvent(lock);
  useEffect(() => {
    if (isLocked) return undefined;
    const worked = () => keep.setItem(lastWorkKey, now());
    const look = () => {
      const idle = Date.parse(now()) - Date.parse(keep.getItem(lastWorkKey) ?? now());
      if (idle >= idleMinutes * 60_000) void lockNow();
    };
    worked();
    for (const sign of signsOfWork) addEventListener(sign, worked, { passive: true });
    const timer = setInterval(look, lookEvery);
    return () => {
      clearInterval(timer);
      for (const sign of signsOfWork) removeEventListener(sign, worked);
    };
  }, [idleMinutes, isLocked, now, keep]);
}

/** Locks at once; the page beneath is hidden even when the server cannot be told. */
export function useLock(): () => Promise<void> {
  const { api } = useSurroundings();
  const session = useSession();
  const enter = useEnter();
  return async () => {
    enter({ ...session, isLocked: true });
    await api.call(lockRoute, {});
  };
}
