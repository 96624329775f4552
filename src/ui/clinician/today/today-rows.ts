import type { AnyBody } from '../../../clinical/kit/document.ts';
import { quarterWords } from '../../../clinical/reviews/quarter.ts';
import { daysBetween } from '../../../clinical/time/days-between.ts';
import type { TodayView } from '../../../server/contracts/today.ts';
import { dayWords, distanceWords } from '../../parts/day-words.ts';
import { clientAddress, documentAddress } from '../document-address.ts';
import { reviewsAddress, worksheetAddress } from '../reviews/review-addresses.ts';

/** What opening a row does: walk somewhere, or start the right document. */
export type Opening =
  | { readonly kind: 'go'; readonly to: string }
  | { readonly kind: 'start'; readonly episode: string; readonly type: string; readonly body?: AnyBody };

/** One thing that waits for the person. */
export interface TodayRow {
  readonly key: string;
  readonly client: string;
  readonly says: string;
  /** When and what: the quiet part. */
  readonly detail: string;
  /** By when, where there is a day for it. */
  readonly due?: string;
  readonly isLate: boolean;
  /** What the key and the button do, in words. */
  readonly action: string;
  readonly open: Opening;
}

/** Rows of one kind under one heading. */
export interface TodayGroup {
  readonly heading: string;
  readonly rows: readonly TodayRow[];
}

/** Everything that waits, the most pressing kind first; kinds with nothing are left out. */
export function todayGroups(view: TodayView): TodayGroup[] {
  const groups: TodayGroup[] = [
    { heading: 'Answers that mean danger', rows: view.dangers.map(dangerRow) },
    {
      heading: 'Sessions without a signed note',
      rows: view.owedNotes.map(note => owedRow(note, view.today)),
    },
    { heading: 'Returned to you', rows: view.returned.map(document => returnedRow(document, view.today)) },
    {
      heading: 'Waiting for your second signature',
      rows: view.toCoSign.map(document => coSignRow(document, view.today)),
    },
    { heading: 'Reviews', rows: view.reviewsDue.map(review => reviewRow(review, view.today)) },
    { heading: 'Records to review', rows: view.toReview.map(record => toReviewRow(record)) },
    {
      heading: 'Corrective actions',
      rows: view.corrections.map(correction => correctionRow(correction, view.today)),
    },
    { heading: 'Unsigned drafts', rows: draftsBeside(view).map(draft => draftRow(draft)) },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

type Each<K extends keyof TodayView> = TodayView[K] extends readonly (infer One)[] ? One : never;

const dangerRow = (danger: Each<'dangers'>): TodayRow => ({
  key: `danger-${danger.document}`,
  client: danger.client.name,
  says: danger.what,
  detail: `${danger.title}, ${dayWords(danger.on)}`,
  due: 'no later look at safety is written down',
  isLate: true,
  action: 'Open the client',
  open: { kind: 'go', to: clientAddress(danger.client.id, danger.episode) },
});

function owedRow(note: Each<'owedNotes'>, today: string): TodayRow {
  const { draft, episode, heldOn, startsAt, minutes, dueOn } = note;
  const isLate = dueOn < today;
  const when = [dayWords(heldOn), startsAt, minutes === undefined ? undefined : `${minutes} min`];
  const due = isLate ? `was due ${distanceWords(dueOn, today)}` : `due ${distanceWords(dueOn, today)}`;
  return {
    key: `owed-${note.appointment}`,
    client: note.client.name,
    says: draft === undefined ? 'Session without a note' : 'Note begun, not signed',
    detail: when.filter(Boolean).join(', '),
    due,
    isLate,
    action: draft === undefined ? 'Write the note' : 'Go on writing',
    open:
      draft === undefined
        ? { kind: 'start', episode, type: 'progress-note', body: knownOf(note) }
        : { kind: 'go', to: documentAddress(draft) },
  };
}

/** What the appointment tells the note; when the session stopped only the clock could tell. */
function knownOf({ heldOn, startsAt, serviceCode }: Each<'owedNotes'>): AnyBody {
  const known = { heldOn, startedAt: startsAt, serviceCode };
  return Object.fromEntries(Object.entries(known).filter(([, answer]) => answer !== undefined));
}

const returnedRow = (document: Each<'returned'>, today: string): TodayRow => ({
  key: `returned-${document.document}`,
  client: document.client.name,
  says: `${document.title}: “${document.comment}”`,
  detail: `${document.by.name}, ${distanceWords(document.returnedAt.slice(0, 10), today)}`,
  isLate: false,
  action: 'Open',
  open: { kind: 'go', to: documentAddress(document.document) },
});

const coSignRow = (document: Each<'toCoSign'>, today: string): TodayRow => ({
  key: `co-sign-${document.document}`,
  client: document.client.name,
  says: `${document.title} by ${document.author.name}`,
  detail: `Signed ${distanceWords(document.signedAt.slice(0, 10), today)}`,
  isLate: daysBetween(document.signedAt.slice(0, 10), today) > 7,
  action: 'Read',
  open: { kind: 'go', to: documentAddress(document.document) },
});

const reviewRow = (review: Each<'reviewsDue'>, today: string): TodayRow => ({
  key: `review-${review.plan}`,
  client: review.client.name,
  says: review.draft === undefined ? 'Plan review' : 'Plan review begun, not signed',
  detail: dayWords(review.dueOn),
  due: `${review.isOverdue ? 'was due' : 'due'} ${distanceWords(review.dueOn, today)}`,
  isLate: review.isOverdue,
  action: review.draft === undefined ? 'Begin the review' : 'Go on writing',
  open:
    review.draft === undefined
      ? {
          kind: 'start',
          episode: review.episode,
          type: 'plan-review',
          body: { plan: review.plan, reviewedOn: today },
        }
      : { kind: 'go', to: documentAddress(review.draft) },
});

const toReviewRow = (record: Each<'toReview'>): TodayRow => ({
  key: `to-review-${record.worksheet}`,
  client: record.client.name,
  says: record.isBegun ? 'Review begun, not signed' : 'Record to review',
  detail: quarterWords(record.quarter),
  isLate: false,
  action: record.isBegun ? 'Go on' : 'Begin the review',
  open: { kind: 'go', to: worksheetAddress(record.worksheet) },
});

const correctionRow = (correction: Each<'corrections'>, today: string): TodayRow => ({
  key: `correction-${correction.correction}`,
  client: correction.client.name,
  says: correction.what,
  detail: correction.reopenedBecause ?? 'out of a review',
  due: `${correction.isOverdue ? 'was due' : 'due'} ${distanceWords(correction.dueOn, today)}`,
  isLate: correction.isOverdue,
  action: 'Say it is done',
  open: { kind: 'go', to: `${reviewsAddress('actions')}#${correction.correction}` },
});

const draftRow = (draft: Each<'drafts'>): TodayRow => ({
  key: `draft-${draft.document}`,
  client: draft.client.name,
  says: draft.title,
  detail:
    draft.ageDays === 0
      ? 'begun today'
      : `begun ${draft.ageDays} ${draft.ageDays === 1 ? 'day' : 'days'} ago`,
  isLate: false,
  action: 'Go on writing',
  open: { kind: 'go', to: documentAddress(draft.document) },
});

/** Drafts that are not named already as an owed note or a review. */
function draftsBeside(view: TodayView): readonly Each<'drafts'>[] {
  const named = new Set([...view.owedNotes, ...view.reviewsDue].map(({ draft }) => draft));
  return view.drafts.filter(({ document }) => !named.has(document));
}
