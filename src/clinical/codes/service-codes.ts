export type ServiceKind =
  'evaluation' | 'psychotherapy' | 'crisis' | 'family' | 'group' | 'complexity' | 'community';

/** A service a therapist may bill. Only the code number is the publisher's; the wording is our own. */
export interface ServiceCode {
  readonly code: string;
  readonly description: string;
  readonly kind: ServiceKind;
  /** Whether the minutes of the session decide if the code may be used. */
  readonly isTimed: boolean;
  /** Whether the client has to be in the room. */
  readonly isClientPresent: boolean;
  /** Codes of which one must stand beside an add-on; `evaluation-and-management` for any medical visit. */
  readonly addsTo?: readonly string[];
}

const service = (
  code: string,
  kind: ServiceKind,
  description: string,
  more: Partial<Omit<ServiceCode, 'code' | 'kind' | 'description'>> = {},
): ServiceCode => ({ code, kind, description, isTimed: true, isClientPresent: true, ...more });

const untimed = { isTimed: false };
const withMedicalVisit = { addsTo: ['evaluation-and-management'] };

/** The minutes each timed code needs stand in the standards, under `note.time-supports-code`. */
export const serviceCodes: readonly ServiceCode[] = [
  service('90791', 'evaluation', 'First diagnostic interview', untimed),
  service('90792', 'evaluation', 'First diagnostic interview by a medical prescriber', untimed),
  service('90832', 'psychotherapy', 'Individual therapy, short session'),
  service('90833', 'psychotherapy', 'Short therapy session beside a medical visit', withMedicalVisit),
  service('90834', 'psychotherapy', 'Individual therapy, standard session'),
  service('90836', 'psychotherapy', 'Standard therapy session beside a medical visit', withMedicalVisit),
  service('90837', 'psychotherapy', 'Individual therapy, long session'),
  service('90838', 'psychotherapy', 'Long therapy session beside a medical visit', withMedicalVisit),
  service('90839', 'crisis', 'Crisis session, first hour'),
  service('90840', 'crisis', 'Crisis session, each further half hour', { addsTo: ['90839'] }),
  service('90845', 'psychotherapy', 'Session of psychoanalysis', untimed),
  service('90846', 'family', 'Family session without the client', { isClientPresent: false }),
  service('90847', 'family', 'Family or couple session with the client'),
  service('90849', 'group', 'Group of several families', untimed),
  service('90853', 'group', 'Therapy group', untimed),
  service('90785', 'complexity', 'Communication made harder by a third party, a report duty or play', {
    ...untimed,
    addsTo: ['90791', '90792', '90832', '90833', '90834', '90836', '90837', '90838', '90853'],
  }),
  service('96127', 'evaluation', 'Brief questionnaire, given and scored', untimed),
  service('H0031', 'evaluation', 'Assessment by a non-physician, public programs', untimed),
  service('H0032', 'community', 'Work on the treatment plan by a non-physician, public programs', untimed),
  service('H0004', 'psychotherapy', 'Counseling, per quarter hour, public programs'),
  service('H0005', 'group', 'Substance use counseling in a group, public programs', untimed),
  service('H2011', 'crisis', 'Crisis service, per quarter hour, public programs'),
  service('H2014', 'community', 'Skills training, per quarter hour, public programs'),
  service('H2019', 'community', 'Therapeutic work on behavior, per quarter hour, public programs'),
];

const byCode = new Map(serviceCodes.map(entry => [entry.code, entry]));

/** The codes in what was written down: a modifier (`90834-95`) or a second code (`90839, 90840`) may stand beside the first. */
export const serviceCodesIn = (written: string): string[] =>
  written.toUpperCase().match(/\b(?:[A-Z]\d{4}|\d{5})\b/g) ?? [];

/** The service behind a written code, of several the one that says what was done; undefined when none of them is kept here. */
export function findServiceCode(written: string): ServiceCode | undefined {
  const known = serviceCodesIn(written).flatMap(code => byCode.get(code) ?? []);
  const isTreatment = ({ kind }: ServiceCode): boolean => kind !== 'complexity' && kind !== 'evaluation';
  return known.find(isTreatment) ?? known.find(({ kind }) => kind !== 'complexity') ?? known[0];
}
