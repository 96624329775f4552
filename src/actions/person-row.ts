import type { Role } from '../clinical/policy.ts';
import { canonical } from '../storage/canonical.ts';
import type { PersonRow } from '../storage/tables.ts';

/** What is known of a person of the practice. */
export interface PersonAnswers {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly credentials: string;
  readonly licence: string;
  readonly supervisor: string | null;
}

/** The columns of a person that somebody types. */
export const personColumns = (answers: PersonAnswers) => ({
  name: answers.name,
  email: accountName(answers.email),
  roles: canonical([...new Set(answers.roles)].sort()),
  credentials: answers.credentials,
  licence: answers.licence,
  supervisor: answers.supervisor,
});

/** How an e-mail address names an account, however it was typed. */
export const accountName = (email: string): string => email.trim().normalize('NFKC').toLowerCase();

export interface PersonView extends PersonAnswers {
  readonly id: string;
  readonly isActive: boolean;
  readonly createdAt: string;
}

export const personView = (row: PersonRow): PersonView => ({
  id: row.id,
  name: row.name,
  email: row.email ?? '',
  roles: JSON.parse(row.roles) as Role[],
  credentials: row.credentials,
  licence: row.licence,
  supervisor: row.supervisor,
  isActive: row.active,
  createdAt: row.created_at,
});
