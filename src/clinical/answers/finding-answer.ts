interface Named {
  readonly id: string;
  readonly name: string;
}

/** What somebody of the treatment team said to a finding, as the record keeps it; nothing of it is ever changed. */
export interface FindingAnswer {
  readonly id: string;
  /** The finding, as the audit named it. */
  readonly key: string;
  readonly rule: string;
  /** The document it stands in; absent when it is about the episode as a whole. */
  readonly document?: string | undefined;
  /** What the finding said then. */
  readonly says: string;
  /** Of the text that it is about; absent when it is about the episode as a whole. */
  readonly fingerprint?: string | undefined;
  /** Why not this time. */
  readonly reason: string;
  readonly by: Named;
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
  /** The same moment as a calendar date in the practice's time zone. */
  readonly on: string;
  /** The last day on which it holds; without one it holds for as long as the text stays as it is. */
  readonly until?: string | undefined;
  readonly withdrawn?: { readonly by: Named; readonly at: string; readonly on: string } | undefined;
}

/** Why an answer holds no more. */
export type Lapse = 'text changed' | 'time' | 'withdrawn';

/** An answer as it stands at its finding today. */
export interface ShownAnswer extends Pick<FindingAnswer, 'id' | 'reason' | 'by' | 'on' | 'until'> {
  readonly standing: 'holds' | 'lapsed';
  readonly lapsedBecause?: Lapse | undefined;
  readonly withdrawn?: { readonly by: Named; readonly on: string } | undefined;
}
