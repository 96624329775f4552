/** A word of a text that carries something of its content. */
export interface Term {
  readonly lemma: string;
  /** How little stock it is: 0 stands in every note, 1 in hardly any. */
  readonly weight: number;
  /** Which of the units of its text it stands in. */
  readonly unit: number;
  readonly isQuoted: boolean;
  /** Empty for a name. */
  readonly stem: string;
  /** Its usual meanings, and the wider ones above them. */
  readonly meanings: readonly string[];
  readonly wider: readonly string[];
}
