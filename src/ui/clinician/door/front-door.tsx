import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import { frontDoorRoute } from '../../../server/contracts/first-visit.ts';
import { whoAmIRoute } from '../../../server/contracts/session.ts';
import { readKey, useRead } from '../../calls/use-read.ts';
import { Notice } from '../../parts/notice.tsx';
import type { Refusals } from '../refusals.ts';
import { SessionContext } from '../session.ts';
import { DoorFrame } from './door-frame.tsx';
import { Lock } from './lock.tsx';

const FirstVisit = lazy(async () => ({ default: (await import('./first-visit.tsx')).FirstVisit }));
const SignIn = lazy(async () => ({ default: (await import('./sign-in.tsx')).SignIn }));
const NewSecret = lazy(async () => ({ default: (await import('./new-secret.tsx')).NewSecret }));
const House = lazy(async () => ({ default: (await import('../shell/house.tsx')).House }));

const aMinute = 60_000;

/** Decides what stands behind the address: the house for whoever is signed in, else the way in. */
export function FrontDoor({ refusals }: { readonly refusals: Refusals }) {
  const { value, refusal } = useRead(whoAmIRoute, {}, { every: aMinute });
  useSessionChanges(refusals);
  if (!value) return <DoorFrame>{refusal && <Notice>{refusal.message}</Notice>}</DoorFrame>;
  const { session } = value;
  if (session === null) return <WayIn />;
  if (session.person.mustChangeSecret && !session.isLocked) {
    return (
      <Suspense fallback={<DoorFrame />}>
        <NewSecret session={session} />
      </Suspense>
    );
  }
  return (
    <SessionContext value={session}>
      {/* What was on the screen stays as it was, and out of sight of eyes and screen readers. */}
      <div hidden={session.isLocked}>
        <Suspense fallback={null}>
          <House key={session.person.id} />
        </Suspense>
      </div>
      {session.isLocked && <Lock session={session} />}
    </SessionContext>
  );
}

function WayIn() {
  const { value, refusal } = useRead(frontDoorRoute, {});
  if (!value) return <DoorFrame>{refusal && <Notice>{refusal.message}</Notice>}</DoorFrame>;
  return (
    <Suspense fallback={<DoorFrame />}>
      {value.practice === 'empty' ? <FirstVisit door={value} /> : <SignIn door={value} />}
    </Suspense>
  );
}

/** A session that ended or locked is noticed at the first call that is refused for it. */
function useSessionChanges(refusals: Refusals): void {
  const queries = useQueryClient();
  useEffect(
    () =>
      refusals.listen(({ code }) => {
        if (code === 'not-signed-in' || code === 'locked')
          void queries.invalidateQueries({ queryKey: readKey(whoAmIRoute) });
      }),
    [queries, refusals],
  );
}
