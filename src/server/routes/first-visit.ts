import { timingSafeEqual } from 'node:crypto';
import { practicesHere } from '../../actions/practices-here.ts';
import { setUpPractice } from '../../actions/set-up-practice.ts';
import { signIn } from '../../actions/sign-in.ts';
import { accept, refuse } from '../../clinical/kit/result.ts';
import { frontDoorRoute, openSampleRoute, setUpPracticeRoute } from '../contracts/first-visit.ts';
import type { Premises } from '../premises.ts';
import { serveAnyone } from '../serve.ts';
import type { Route } from '../serve-to.ts';

export const firstVisitRoutes: readonly Route[] = [
  serveAnyone(frontDoorRoute, async ({ premises, deps }) => {
    const here = await practicesHere(deps);
    if (!here.ok) return here;
    const { hasPractice, samples } = here.value;
    return accept({
      practice: hasPractice ? 'ready' : 'empty',
      sample: standingOf(premises, samples),
      needsSetUpCode: premises.setUpCode !== undefined && !hasPractice,
      version: premises.version,
    });
  }),
  serveAnyone(setUpPracticeRoute, async ({ premises, deps, from, body, keepSession }) => {
    const { practice, timeZone, setUpCode, email, secret, ...about } = body;
    if (premises.setUpCode !== undefined && !isSame(premises.setUpCode, setUpCode ?? ''))
      return refuse('forbidden', 'The code is not the one that was printed when Goldthread was started.', {
        fields: { setUpCode: 'is not right' },
      });
    const first = { ...about, email, secret };
    const made = await setUpPractice(deps, from, { practice, timeZone, first });
    if (!made.ok) return made;
    const signedIn = await signIn(deps, from, { email, secret, practice: made.value.practice });
    if (!signedIn.ok) return signedIn;
    keepSession(signedIn.value.token);
    return accept(signedIn.value.session);
  }),
  serveAnyone(openSampleRoute, async ({ premises, deps }) => {
    const here = await practicesHere(deps);
    if (!here.ok) return here;
    const { sample, jobs } = premises;
    if (!sample || standingOf(premises, here.value.samples) === 'off')
      return refuse('not-found', 'The sample practice is not offered here.');
    return accept(jobs.begin(undefined, sample.load));
  }),
];

/** Whether one can look around. Loading is hard work, so nobody from beyond this machine can set it off. */
function standingOf(
  { sample, setUpCode }: Premises,
  here: readonly { readonly name: string }[],
): 'off' | 'absent' | 'ready' {
  if (sample === undefined) return 'off';
  if (here.some(({ name }) => name !== sample.unfinishedName)) return 'ready';
  return setUpCode === undefined ? 'absent' : 'off';
}

/** Compares in a time that does not tell how much was right. */
const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
