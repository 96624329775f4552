import type { Role } from '../clinical/policy.ts';
import type { Named } from './document-view.ts';
import { localDate } from './local-date.ts';

/** Who is at the screen. */
export interface SessionView {
  /** A locked session shows the name and asks for the secret; nothing else is answered. */
  readonly isLocked: boolean;
  readonly endsAt: string;
  readonly idleMinutes: number;
  readonly person: Named & {
    readonly email: string;
    readonly roles: readonly Role[];
    readonly credentials: string;
    readonly mustChangeSecret: boolean;
  };
  readonly practice: Named & {
    readonly timeZone: string;
    readonly isSample: boolean;
    readonly ruleSet: string;
  };
  /** The calendar date in the practice's time zone. */
  readonly today: string;
}

/** A session as the database finds it by its token. */
export interface SessionFound {
  practice: string;
  id: string;
  person: string;
  token_hash: string;
  created_at: string;
  last_seen: string;
  locked: boolean;
  ends_at: string;
  name: string;
  email: string | null;
  roles: string;
  credentials: string;
  must_change_secret: boolean;
  practice_name: string;
  time_zone: string;
  is_sample: boolean;
  rule_set: string;
  idle_minutes: number;
}

export const sessionView = (found: SessionFound, now: string, isLocked: boolean): SessionView => ({
  isLocked,
  endsAt: found.ends_at,
  idleMinutes: found.idle_minutes,
  person: {
    id: found.person,
    name: found.name,
    email: found.email ?? '',
    roles: JSON.parse(found.roles) as Role[],
    credentials: found.credentials,
    mustChangeSecret: found.must_change_secret,
  },
  practice: {
    id: found.practice,
    name: found.practice_name,
    timeZone: found.time_zone,
    isSample: found.is_sample,
    ruleSet: found.rule_set,
  },
  today: localDate(now, found.time_zone),
});
