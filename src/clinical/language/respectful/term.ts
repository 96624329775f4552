import data from './terms.json' with { type: 'json' };

/** A word or phrase that judges or labels a person, with what one could write or ask oneself instead. */
export interface Term {
  /** What it goes by, on lists and where somebody set it aside. */
  readonly term: string;
  /** The words themselves, as a regular expression without regard to case. */
  readonly match: string;
  /** Single words or short phrases that fit in its place; `$1` stands for the first group of the match. */
  readonly offers?: readonly string[];
  /** The question of what was seen, said or done; `{subject}` and `{object}` stand for the client. */
  readonly asks?: string;
  /** Said of a thing it judges nobody. */
  readonly of?: 'person';
  /** It is the writer's word also where somebody else's words are reported. */
  readonly reported?: true;
  /** Around these words it means something else. */
  readonly unless?: string;
  /** The guide that names it; `standing` says whether its list was read for this, or is known from memory. */
  readonly source: string;
  readonly standing: 'verified' | 'memory';
}

export interface Guide {
  readonly document: string;
  readonly year: number | null;
  readonly url: string | null;
}

interface Terms {
  readonly sources: Readonly<Record<string, Guide>>;
  readonly terms: readonly Term[];
}

/** Every term there is; of two that fit in one place the longer is taken, then the earlier. The guides by the names the terms give them. */
export const { terms, sources: guides } = data as Terms;
