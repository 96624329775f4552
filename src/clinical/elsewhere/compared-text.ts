/** How much of a text stands in the record of one other client, in a text that was signed before it. Nothing tells whose, or on which day. */
export interface Resemblance {
  /** Of the runs of five words that the two have together, how many they have in common, from 0 to 1. */
  readonly share: number;
  /** Days between what the two tell of, rounded up to thirties. */
  readonly withinDays: number;
  readonly isSameClinician: boolean;
}

/** A signed text that was held against the records of the practice's other clients. */
export interface ComparedText {
  readonly document: string;
  /** The field, or empty for all that a note tells. */
  readonly path: readonly string[];
  /** How many words were compared. */
  readonly words: number;
  /** The closest text of each other record that comes near it, closest first. */
  readonly inOthers: readonly Resemblance[];
}
