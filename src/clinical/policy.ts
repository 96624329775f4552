import { definitionOf } from './documents/definition-of.ts';

/** What a person of the practice may be; `client` stands here as data, it has no rights yet. */
export const roles = ['admin', 'clinician', 'supervisor', 'compliance', 'client'] as const;
export type Role = (typeof roles)[number];

/**
 * How somebody stands to a chart: anyone of the practice, on the treatment team, looking in through a broken glass
 * (outside the team, with a recorded reason), or the author of the document. The reviewer is who was asked to review the
 * record, as long as that worksheet is open. Of a corrective action the author is who has to carry it out.
 */
export type Standing = 'anyone' | 'team' | 'glass' | 'author' | 'reviewer';

/** For each role the standings of which one is enough, parted by blanks; a role that is not named may not. */
type Rights = Partial<Record<Role, string>>;

/** Verbs about the practice as a whole. */
const practiceRights = {
  'read-practice': { admin: 'anyone', clinician: 'anyone', supervisor: 'anyone', compliance: 'anyone' },
  'change-practice': { admin: 'anyone' },
  'choose-gates': { admin: 'anyone' },
  'add-person': { admin: 'anyone' },
  'change-person': { admin: 'anyone' },
  'reset-secret': { admin: 'anyone' },
  'list-people': { admin: 'anyone', clinician: 'anyone', supervisor: 'anyone', compliance: 'anyone' },
  'open-client': { admin: 'anyone', clinician: 'anyone' },
  'list-clients': { admin: 'anyone', clinician: 'anyone', supervisor: 'anyone', compliance: 'anyone' },
  'search-clients': { admin: 'anyone', clinician: 'anyone', supervisor: 'anyone', compliance: 'anyone' },
  'read-today': { clinician: 'anyone', supervisor: 'anyone' },
  'read-access-log': { admin: 'anyone', compliance: 'anyone' },
  'verify-record': { admin: 'anyone', compliance: 'anyone' },
  'sweep-records': { admin: 'anyone', compliance: 'anyone' },
  'check-records': { admin: 'anyone', clinician: 'anyone', supervisor: 'anyone', compliance: 'anyone' },
  'read-record-check': { admin: 'anyone', clinician: 'anyone', supervisor: 'anyone', compliance: 'anyone' },
  'export-record-check': { admin: 'anyone', clinician: 'anyone', supervisor: 'anyone', compliance: 'anyone' },
  'import-chart': { admin: 'anyone' },
  'list-payers': { admin: 'anyone', clinician: 'anyone', supervisor: 'anyone', compliance: 'anyone' },
  'add-payer': { admin: 'anyone' },
  'change-payer': { admin: 'anyone' },
  'list-rule-sets': { admin: 'anyone', clinician: 'anyone', supervisor: 'anyone', compliance: 'anyone' },
  'save-rule-set': { admin: 'anyone' },
  'withdraw-rule-set': { admin: 'anyone' },
} as const satisfies Record<string, Rights>;

/**
 * Verbs about the reviews of records by colleagues. A worksheet belongs to its reviewer; what was signed in it is read by
 * those who review, and by nobody else as a whole: clinicians see the line that their own corrective action is about.
 */
const reviewRights = {
  'list-reviews': { admin: 'anyone', supervisor: 'anyone', compliance: 'anyone' },
  'read-sample-frame': { admin: 'anyone', compliance: 'anyone' },
  'draw-sample': { admin: 'anyone', compliance: 'anyone' },
  'assign-review': { admin: 'anyone', compliance: 'anyone' },
  'read-worksheet': { supervisor: 'reviewer', compliance: 'anyone' },
  'check-worksheet': { supervisor: 'reviewer', compliance: 'reviewer' },
  'save-worksheet': { supervisor: 'reviewer', compliance: 'reviewer' },
  'sign-worksheet': { supervisor: 'reviewer', compliance: 'reviewer' },
  'list-corrective-actions': {
    admin: 'anyone',
    clinician: 'anyone',
    supervisor: 'anyone',
    compliance: 'anyone',
  },
  'ask-for-corrective-action': { supervisor: 'reviewer', compliance: 'anyone' },
  'finish-corrective-action': {
    admin: 'author',
    clinician: 'author',
    supervisor: 'author',
    compliance: 'author',
  },
  'settle-corrective-action': { supervisor: 'reviewer', compliance: 'anyone' },
} as const satisfies Record<string, Rights>;

/** Verbs about one client or one episode of care. */
const clientRights = {
  'read-chart': {
    clinician: 'team glass',
    supervisor: 'team glass reviewer',
    admin: 'team glass',
    compliance: 'anyone',
  },
  'read-client': {
    clinician: 'team glass',
    supervisor: 'team glass reviewer',
    admin: 'anyone',
    compliance: 'anyone',
  },
  'change-client': { clinician: 'team', supervisor: 'team', admin: 'anyone' },
  'set-coverage': { clinician: 'team', supervisor: 'team', admin: 'anyone' },
  'end-coverage': { clinician: 'team', supervisor: 'team', admin: 'anyone' },
  'open-episode': { clinician: 'team', admin: 'anyone' },
  'close-episode': { clinician: 'team', admin: 'anyone' },
  'join-care-team': { clinician: 'team', supervisor: 'team', admin: 'anyone' },
  'leave-care-team': { clinician: 'team', supervisor: 'team', admin: 'anyone' },
  'break-the-glass': {
    clinician: 'anyone',
    supervisor: 'anyone',
    admin: 'anyone',
    compliance: 'anyone',
  },
  'read-client-log': { clinician: 'team', supervisor: 'team', admin: 'anyone', compliance: 'anyone' },
  'export-chart': { clinician: 'team', admin: 'anyone', compliance: 'anyone' },
  'answer-finding': { clinician: 'team author', supervisor: 'team author' },
  'withdraw-answer': { clinician: 'team author', supervisor: 'team author' },
} as const satisfies Record<string, Rights>;

/** Verbs about one document; process notes and working records have tables of their own. */
const documentRights = {
  'read-document': {
    clinician: 'team glass author',
    supervisor: 'team glass author reviewer',
    admin: 'team glass',
    compliance: 'anyone',
  },
  'start-document': { clinician: 'team glass', supervisor: 'team glass' },
  'save-draft': { clinician: 'author', supervisor: 'author' },
  'discard-draft': { clinician: 'author', supervisor: 'author' },
  'sign-document': { clinician: 'author', supervisor: 'author' },
  'co-sign': { supervisor: 'team' },
  'return-document': { supervisor: 'team' },
  'amend-document': { clinician: 'team author', supervisor: 'team author' },
  'open-next-plan': { clinician: 'team', supervisor: 'team' },
} as const satisfies Record<string, Rights>;

const processNoteRights: Record<DocumentVerb, Rights> = {
  ...documentRights,
  'read-document': { clinician: 'team author', supervisor: 'team author' },
  'start-document': { clinician: 'team', supervisor: 'team' },
  'open-next-plan': {},
};

/** Working records (appointments) are kept up to date by whoever works with the client, and signed by nobody. */
const workingRights: Record<DocumentVerb, Rights> = {
  'read-document': {
    clinician: 'team glass author',
    supervisor: 'team glass author reviewer',
    admin: 'anyone',
    compliance: 'anyone',
  },
  'start-document': { clinician: 'team glass', supervisor: 'team glass', admin: 'anyone' },
  'save-draft': { clinician: 'team glass author', supervisor: 'team glass author', admin: 'anyone' },
  'discard-draft': { clinician: 'team author', supervisor: 'team author', admin: 'anyone' },
  'sign-document': {},
  'co-sign': {},
  'return-document': {},
  'amend-document': {},
  'open-next-plan': {},
};

export type PracticeVerb = keyof typeof practiceRights;
export type ReviewVerb = keyof typeof reviewRights;
export type ClientVerb = keyof typeof clientRights;
export type DocumentVerb = keyof typeof documentRights;
export type Verb = PracticeVerb | ReviewVerb | ClientVerb | DocumentVerb;

export const practiceVerbs = Object.keys(practiceRights) as PracticeVerb[];
export const reviewVerbs = Object.keys(reviewRights) as ReviewVerb[];
export const clientVerbs = Object.keys(clientRights) as ClientVerb[];
export const documentVerbs = Object.keys(documentRights) as DocumentVerb[];

/** Who asks to do what; `documentType` only where the verb is about a document. */
export interface Question {
  readonly verb: Verb;
  readonly documentType?: string | undefined;
  readonly roles: readonly Role[];
  readonly standings: readonly Standing[];
}

/** The policy of the house: yes only where the table says so. */
export function mayDo({ verb, documentType, roles: held, standings }: Question): boolean {
  const rights = rightsFor(verb, documentType);
  return held.some(role => {
    const enough = rights[role]?.split(' ') ?? [];
    return enough.some(standing => standing === 'anyone' || standings.includes(standing as Standing));
  });
}

/** The cell of the table that a question falls into; empty text means never. */
export function rightOf(verb: Verb, role: Role, documentType?: string): string {
  return rightsFor(verb, documentType)[role] ?? '';
}

function rightsFor(verb: Verb, documentType: string | undefined): Rights {
  if (verb in practiceRights) return practiceRights[verb as PracticeVerb];
  if (verb in reviewRights) return reviewRights[verb as ReviewVerb];
  if (verb in clientRights) return clientRights[verb as ClientVerb];
  if (documentType === undefined) return {};
  return documentTable(documentType)[verb as DocumentVerb];
}

function documentTable(documentType: string): Record<DocumentVerb, Rights> {
  if (documentType === 'process-note') return processNoteRights;
  return definitionOf(documentType)?.working ? workingRights : documentRights;
}

const readings: readonly Verb[] = [
  'list-people',
  'list-clients',
  'list-payers',
  'list-rule-sets',
  'search-clients',
  'read-today',
  'read-record-check',
  'read-access-log',
  'read-client-log',
  'read-practice',
  'read-client',
  'read-chart',
  'read-document',
  'list-reviews',
  'read-sample-frame',
  'read-worksheet',
  'list-corrective-actions',
];

/** Whether a verb only looks; lookings share their commits, doings do not. */
export const isReading = (verb: Verb): boolean => readings.includes(verb);
