import { z } from 'zod';
import { type Role, roles } from '../../clinical/policy.ts';
import { contract } from './contract.ts';
import { done, identity, instant, line, optionalLine, personId, secret } from './shapes.ts';

/** The roles one can be given; clients have none yet. */
export const workingRoles = ['clinician', 'supervisor', 'admin', 'compliance'] as const satisfies Role[];

export const email = z.email('is not an e-mail address').max(200);
export const newSecret = secret.min(12, 'is shorter than 12 characters');

const personAnswers = {
  name: line(),
  email,
  roles: z.array(z.enum(workingRoles)).min(1, 'name at least one role'),
  credentials: optionalLine(),
  licence: optionalLine(),
  supervisor: identity.nullable(),
};

export const personView = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  roles: z.array(z.enum(roles)),
  credentials: z.string(),
  licence: z.string(),
  supervisor: z.string().nullable(),
  isActive: z.boolean(),
  createdAt: instant,
});
export type PersonView = z.output<typeof personView>;

export const listPeopleRoute = contract({
  method: 'GET',
  path: '/people',
  says: 'Everyone who works or worked in the practice.',
  replies: { 200: z.object({ people: z.array(personView) }) },
});

export const addPersonRoute = contract({
  method: 'POST',
  path: '/people',
  says: 'Adds a person with a first secret, which they change after signing in.',
  body: z.strictObject({ ...personAnswers, secret: newSecret }),
  replies: { 201: personView },
});

export const changePersonRoute = contract({
  method: 'PUT',
  path: '/people/:person',
  says: 'Changes name, roles, credentials, licence or supervisor; signatures already given keep what they said.',
  params: personId,
  body: z.strictObject(personAnswers),
  replies: { 200: personView },
});

export const deactivatePersonRoute = contract({
  method: 'POST',
  path: '/people/:person/deactivate',
  says: 'Ends all sessions of a person and lets them sign in no more.',
  params: personId,
  replies: { 200: personView },
});

export const reactivatePersonRoute = contract({
  method: 'POST',
  path: '/people/:person/reactivate',
  says: 'Lets a person who had left sign in again.',
  params: personId,
  replies: { 200: personView },
});

export const resetSecretRoute = contract({
  method: 'POST',
  path: '/people/:person/secret',
  says: 'Gives a person a new first secret and ends all their sessions.',
  params: personId,
  body: z.strictObject({ secret: newSecret }),
  replies: { 200: done },
});
