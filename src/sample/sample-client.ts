import type { Client, Setting } from '../clinical/chart.ts';
import type { documents, DocumentType } from '../clinical/documents/index.ts';
import type { BodyInput } from '../clinical/kit/document.ts';
import type { PersonKey } from './people.ts';

/** Turns a number of days from the anchor (0, a Friday shortly before loading; earlier is negative) into `YYYY-MM-DD`. */
export type Day = (offset: number) => string;

export type SampleMeasure =
  'phq-9' | 'gad-7' | 'pcl-5' | 'pc-ptsd-5' | 'audit-c' | 'asq' | 'psc-17' | 'session-checkin-own';

export interface SampleSignature {
  /** Days from the anchor. */
  readonly on: number;
  /** `HH:MM` in the practice's time zone. */
  readonly time: string;
  readonly coSignedBy?: { readonly by: PersonKey; readonly on: number; readonly time: string };
}

interface SampleHead {
  /** Unique within the client; other documents link to the whole document by `document(key)`. */
  readonly key: string;
  readonly episode: string;
  readonly author: PersonKey;
  /** Days from the anchor. */
  readonly writtenOn: number;
  /** `HH:MM` in the practice's time zone, when the writing began. */
  readonly time: string;
  /** Absent on a draft and on a working record. */
  readonly signed?: SampleSignature;
  /** Key of the plan version this one continues. */
  readonly basedOn?: string;
  /** Key of the signed document an amendment is about. */
  readonly about?: string;
}

export type Respondent = 'client' | 'parent' | 'clinician';

/** An administration; the answers stand under their item ids (`'phq9-1': '2'`), score and band are derived. */
export interface MeasureBody {
  readonly administeredOn: string;
  readonly respondent: Respondent;
  readonly method: 'in-the-room' | 'paper' | 'tablet' | 'link';
  readonly interpretation: string;
  readonly criticalResponse?: string;
  readonly sharedWithClient: boolean;
  readonly [answer: string]: string | boolean | undefined;
}

export interface SampleMeasureDocument extends SampleHead {
  readonly type: `measure:${SampleMeasure}`;
  readonly body: MeasureBody;
}

/** A document of one type, so that the compiler checks its body against the definition. */
export type SampleDocumentOf<T extends DocumentType> = T extends DocumentType
  ? SampleHead & { readonly type: T; readonly body: BodyInput<(typeof documents)[T]> }
  : never;

export type SampleDocument = SampleDocumentOf<DocumentType> | SampleMeasureDocument;

export interface SampleEpisode {
  readonly key: string;
  /** Days from the anchor. */
  readonly admitted: number;
  readonly closed?: number;
  readonly closedReason?: string;
  readonly setting: Setting;
  readonly careTeam: readonly PersonKey[];
}

/** One invented client with a whole story; documents stand in the order in which they were written. */
export interface SampleClient {
  readonly key: string;
  readonly client: Omit<Client, 'id' | 'coverages'>;
  readonly episodes: readonly SampleEpisode[];
  readonly documents: readonly SampleDocument[];
}

export type SampleClientOn = (day: Day) => SampleClient;

/** Points at a whole document of the same client; the loader puts the real id in its place. */
export const document = (key: string): string => `@${key}`;
