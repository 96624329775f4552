import { z } from 'zod';
import { roles } from '../../clinical/policy.ts';
import { contract } from './contract.ts';
import { email, newSecret } from './people.ts';
import { done, instant, named, secret } from './shapes.ts';

/** Who is at the screen. */
export const sessionView = z.object({
  /** A locked session shows the name and asks for the secret; every other route answers `locked`. */
  isLocked: z.boolean(),
  endsAt: instant,
  idleMinutes: z.number(),
  person: named.extend({
    email: z.string(),
    roles: z.array(z.enum(roles)),
    credentials: z.string(),
    /** The secret was chosen by someone else and is to be changed. */
    mustChangeSecret: z.boolean(),
  }),
  practice: named.extend({ timeZone: z.string(), isSample: z.boolean(), ruleSet: z.string() }),
  /** The calendar date in the practice's time zone. */
  today: z.iso.date(),
});
export type SessionView = z.output<typeof sessionView>;

export const whoAmIRoute = contract({
  method: 'GET',
  path: '/session',
  says: 'Who is signed in; asking does not count as being at work.',
  replies: { 200: z.object({ session: sessionView.nullable() }) },
});

export const signInRoute = contract({
  method: 'POST',
  path: '/session',
  says: 'Signs in and sets the session cookie.',
  body: z.strictObject({ email, secret }),
  replies: { 200: sessionView },
});

export const signOutRoute = contract({
  method: 'DELETE',
  path: '/session',
  says: 'Ends this session.',
  replies: { 200: done },
});

export const signOutEverywhereRoute = contract({
  method: 'DELETE',
  path: '/sessions',
  says: 'Ends every session of the signed-in person, this one too.',
  replies: { 200: done },
});

export const lockRoute = contract({
  method: 'POST',
  path: '/session/lock',
  says: 'Locks this session until the secret is typed again.',
  replies: { 200: sessionView },
});

export const unlockRoute = contract({
  method: 'POST',
  path: '/session/unlock',
  says: 'Opens a locked session.',
  body: z.strictObject({ secret }),
  replies: { 200: sessionView },
});

export const changeSecretRoute = contract({
  method: 'POST',
  path: '/session/secret',
  says: 'Changes one’s own secret and ends all other sessions.',
  body: z.strictObject({ secret, newSecret }),
  replies: { 200: done },
});
