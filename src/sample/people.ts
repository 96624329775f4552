export type SampleRole = 'admin' | 'clinician' | 'supervisor' | 'compliance';

/** Someone who works at the sample practice; all of them are invented. */
export interface SamplePerson {
  readonly name: string;
  /** The name to sign in with; the domain is reserved and reaches nobody. */
  readonly email: string;
  readonly roles: readonly SampleRole[];
  readonly credentials?: string;
  readonly licence?: string;
  /** The person who stands behind the work of someone not yet licensed to work alone. */
  readonly supervisedBy?: string;
}

export const samplePractice = {
  name: 'Harbor Street Counseling',
  /** What it is called until its last record is kept, so that one cut off on the way is never taken for whole. */
  unfinishedName: 'Harbor Street Counseling (unfinished)',
  timeZone: 'America/New_York',
} as const;

/** Everyone at the sample practice, by the key under which its documents name them. */
export const people = {
  pike: {
    name: 'Rosalind Pike',
    email: 'rosalind.pike@harborstreet.example',
    roles: ['admin'],
  },
  marsh: {
    name: 'Elena Marsh',
    email: 'elena.marsh@harborstreet.example',
    roles: ['clinician'],
    credentials: 'LCSW',
    licence: 'NY LCSW 000417',
  },
  achterberg: {
    name: 'David Achterberg',
    email: 'david.achterberg@harborstreet.example',
    roles: ['clinician'],
    credentials: 'LMFT',
    licence: 'NY LMFT 000283',
  },
  raman: {
    name: 'Priya Raman',
    email: 'priya.raman@harborstreet.example',
    roles: ['clinician'],
    credentials: 'PsyD',
    licence: 'NY Psychologist 000955',
  },
  lindqvist: {
    name: 'Tomas Lindqvist',
    email: 'tomas.lindqvist@harborstreet.example',
    roles: ['clinician'],
    credentials: 'LMSW',
    licence: 'NY LMSW 001102',
    supervisedBy: 'osei',
  },
  osei: {
    name: 'Margaret Osei',
    email: 'margaret.osei@harborstreet.example',
    roles: ['supervisor', 'clinician'],
    credentials: 'PhD',
    licence: 'NY Psychologist 000612',
  },
  calloway: {
    name: 'Ines Calloway',
    email: 'ines.calloway@harborstreet.example',
    roles: ['compliance'],
    credentials: 'CHC',
  },
} as const satisfies Record<string, SamplePerson>;

export type PersonKey = keyof typeof people;
