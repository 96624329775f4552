import type { FindingAnswer } from './answers/finding-answer.ts';
import type { DocumentType, BodyOf } from './documents/index.ts';
import type { ComparedText } from './elsewhere/compared-text.ts';
import type { AnyBody } from './kit/document.ts';
import { lastBy } from './last-by.ts';
import { partedOf, withOpen } from './parted.ts';
import { perChart, perList } from './remembered.ts';

/** A questionnaire's document type: `measure:phq-9`. */
export type MeasureType = `measure:${string}`;
export type AnyType = DocumentType | MeasureType;
type BodyFor<T extends AnyType> = T extends DocumentType ? BodyOf<T> : AnyBody;

/** Who signed, as known at that moment; later changes of name or licence do not alter it. */
export interface Signer {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly credentials?: string | undefined;
  readonly licence?: string | undefined;
}

export interface Signature {
  readonly by: Signer;
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
  /** The same moment as a calendar date in the practice's time zone. */
  readonly on: string;
}

export type AmendmentKind = 'addendum' | 'correction' | 'late-entry';

interface DocumentHead<T extends AnyType> {
  readonly id: string;
  readonly episode: string;
  readonly type: T;
  readonly definitionVersion: number;
  readonly revision: number;
  readonly author: { readonly id: string; readonly name: string };
  /** Instants, ISO 8601 in UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly body: BodyFor<T>;
  /** The plan this version came from, or the signed document an amendment is about. */
  readonly basedOn?: string | undefined;
  readonly about?: string | undefined;
}
export interface DraftDocument<T extends AnyType = AnyType> extends DocumentHead<T> {
  readonly status: 'draft';
}
export interface SignedDocument<T extends AnyType = AnyType> extends DocumentHead<T> {
  readonly status: 'signed';
  readonly signature: Signature;
  readonly coSignatures: readonly Signature[];
}
/** One document of a chart; distributes over the types, so that `type` tells what the body holds. */
export type ChartDocument<T extends AnyType = AnyType> = T extends AnyType
  ? DraftDocument<T> | SignedDocument<T>
  : never;

export interface Client {
  readonly id: string;
  readonly name: string;
  /** The name the client wants to be called by. */
  readonly goesBy?: string | undefined;
  readonly recordNumber: string;
  readonly bornOn?: string | undefined;
  readonly pronouns?: string | undefined;
  readonly language?: string | undefined;
  readonly contact?: string | undefined;
  /** Parent or guardian, when the client is a minor or under guardianship. */
  readonly guardian?: string | undefined;
  /** Who pays now, by name. */
  readonly payer?: string | undefined;
  /** Who paid and pays, oldest first. */
  readonly coverages?: readonly Coverage[] | undefined;
}

/** A payer of a client's care, and the days of service it pays for, both ends included. */
export interface Coverage {
  readonly payer: string;
  /** The id of the rule set by which the practice checks what this payer pays for. */
  readonly ruleSet?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly memberNumber?: string | undefined;
}

export const settings = {
  outpatient: 'Outpatient',
  'sud-outpatient': 'Substance use outpatient',
  'intensive-outpatient': 'Intensive outpatient',
  'partial-hospitalization': 'Partial hospitalization',
  residential: 'Residential',
  'community-mental-health-center': 'Community mental health center',
  school: 'School-based',
} as const;
export type Setting = keyof typeof settings;

export interface Episode {
  readonly id: string;
  readonly admittedOn: string;
  readonly closedOn?: string | undefined;
  readonly closedReason?: string | undefined;
  readonly setting: Setting;
}

/** One episode of care as rules, map and packet read it. */
export interface Chart {
  readonly client: Client;
  readonly episode: Episode;
  /** All documents of the episode that were not discarded, oldest first by when what they tell happened. */
  readonly documents: readonly ChartDocument[];
  /** What was said to findings of the check, whether it still holds or not. */
  readonly answers?: readonly FindingAnswer[] | undefined;
  /** How signed texts of this chart stand to records of the practice's other clients; absent where nobody could look there, as in a file. */
  readonly elsewhere?: readonly ComparedText[] | undefined;
  /** The calendar date in the practice's time zone on which the chart is looked at. */
  readonly today: string;
}

type Lists = Map<string, readonly ChartDocument[]>;
const none: readonly ChartDocument[] = [];

/** Sorts documents by type once for each chart; of a parted chart, what the others had is taken over. */
function listing(
  documentsOf: (chart: Chart) => readonly ChartDocument[],
  counts: (document: ChartDocument) => boolean,
) {
  const ofChart = perChart((chart): Lists =>
    partedOf(chart)
      ? new Map<string, readonly ChartDocument[]>()
      : Map.groupBy(documentsOf(chart), ({ type }) => type),
  );
  return function listOf(chart: Chart, type: string): readonly ChartDocument[] {
    const lists = ofChart(chart);
    const parted = partedOf(chart);
    const known = lists.get(type);
    if (known || !parted) return known ?? none;
    const others = listOf(parted.others, type);
    const isIn = parted.open.type === type && counts(parted.open);
    const found = isIn ? withOpen(others, parted) : others;
    lists.set(type, found);
    return found;
  };
}
const everyOf = listing(
  ({ documents }) => documents,
  () => true,
);
const isSigned = ({ status }: ChartDocument): boolean => status === 'signed';
const signedOf = listing(({ documents }) => documents.filter(isSigned), isSigned);

/** All documents of one type, in the order of the chart. */
export const all = <T extends AnyType>(chart: Chart, type: T): readonly ChartDocument<T>[] =>
  everyOf(chart, type) as ChartDocument<T>[];

/** The signed documents of one type. */
export const signed = <T extends AnyType>(chart: Chart, type: T): readonly SignedDocument<T>[] =>
  signedOf(chart, type) as readonly SignedDocument<T>[];

/** The signed document of a type that holds today: the last one. */
export function current<T extends AnyType>(chart: Chart, type: T): SignedDocument<T> | undefined {
  return signed(chart, type).at(-1);
}

/** What stands to be judged on its content: the signed one in force and every open draft; superseded versions are history. */
export const standing = <T extends AnyType>(chart: Chart, type: T): readonly ChartDocument<T>[] =>
  standingIn(all(chart, type)) as readonly ChartDocument<T>[];

const standingIn = perList((documents: readonly ChartDocument[]): readonly ChartDocument[] => {
  const inForce = documents.findLast(({ status }) => status === 'signed');
  return documents.filter(({ id, status }) => status === 'draft' || id === inForce?.id);
});

/** The document of a type that has this id. */
export function withId<T extends AnyType>(chart: Chart, type: T, id: string): ChartDocument<T> | undefined {
  const found = documentWithId(chart, id);
  return found?.type === type ? (found as ChartDocument<T>) : undefined;
}

/** The document that has this id, whatever it is. */
export function documentWithId(chart: Chart, id: string): ChartDocument | undefined {
  const parted = partedOf(chart);
  if (!parted) return byId(chart).get(id);
  return parted.open.id === id ? parted.open : byId(parted.others).get(id);
}
const byId = perChart(
  ({ documents }) => new Map(documents.toReversed().map(document => [document.id, document] as const)),
);

/** The signed plan that was in force on a day. */
export const planOn = (chart: Chart, day: string): SignedDocument<'treatment-plan'> | undefined =>
  begunBy(signed(chart, 'treatment-plan'))(day);

const begunBy = perList((plans: readonly SignedDocument<'treatment-plan'>[]) =>
  lastBy(plans, plan => plan.body.effectiveFrom ?? plan.signature.on),
);
