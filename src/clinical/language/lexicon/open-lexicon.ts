/** What is known of words: what they mean beside each other, how rare they are, and which fields of meaning they stand in. */
export interface Lexicon {
  /** The number of a word in small letters; undefined for an unknown one. Lower numbers are more frequent words. */
  readonly indexOf: (word: string) => number | undefined;
  /** How many words there are. */
  readonly size: number;
  /** The class of words that a word is used like. */
  readonly classOf: (index: number) => number;
  /** Adds a word's vector (100 numbers) to another, so many times. */
  readonly add: (index: number, times: number, to: Float64Array) => void;
  /** How alike two words are used, from -1 to 1. */
  readonly likeness: (one: number, other: number) => number;
  /** The usual meanings of a word as a part of speech, the most usual first. */
  readonly meanings: (word: string, part: PartOfSpeech) => readonly Meaning[];
}

/** Noun, verb, adjective, adverb. */
export type PartOfSpeech = 'n' | 'v' | 'a' | 'r';

export interface Meaning {
  /** One of the 45 fields of meaning of WordNet (`lexnames`): 12 is feeling, 32 is communication. */
  readonly field: number;
  /** The same for words of one meaning. */
  readonly id: string;
  /** The wider meaning above it, or empty. */
  readonly above: string;
}

export const dimensions = 100;

/** Opens the two files of the lexicon as `scripts/reduce-lexicon.ts` writes them. */
export function openLexicon(vectors: ArrayBuffer, senses: string): Lexicon {
  const [count = 0, listed = 0] = new Uint32Array(vectors, 0, 2);
  const words = new TextDecoder().decode(new Uint8Array(vectors, 8, listed)).split('\n');
  const numbers = new Map(words.map((word, index) => [word, index]));
  const from = 8 + listed;
  const steps = new Float32Array(vectors.slice(from, from + 4 * count));
  const classes = new Uint16Array(vectors.slice(from + 4 * count, from + 6 * count));
  const bytes = new Int8Array(vectors, from + 6 * count, count * dimensions);
  const lengthOf = lengthsIn(bytes, count);
  const entries = openSenses(senses);

  return {
    size: count,
    indexOf: word => numbers.get(word),
    classOf: index => classes[index] ?? 0,
    add(index, times, to) {
      const factor = (steps[index] ?? 0) * times;
      const start = index * dimensions;
      for (let at = 0; at < dimensions; at += 1) to[at] = (to[at] ?? 0) + (bytes[start + at] ?? 0) * factor;
    },
    likeness(one, other) {
      if (one === other) return 1;
      let sum = 0;
      for (let at = 0; at < dimensions; at += 1)
        sum += (bytes[one * dimensions + at] ?? 0) * (bytes[other * dimensions + at] ?? 0);
      return sum / (lengthOf(one) * lengthOf(other));
    },
    meanings: (word, part) => entries(word)?.[part] ?? [],
  };
}

/** The length of a word's vector, worked out when it is first asked for. */
function lengthsIn(bytes: Int8Array, count: number): (index: number) => number {
  const known = new Float32Array(count);
  return index => {
    const before = known[index] ?? 1;
    if (before !== 0) return before;
    let sum = 0;
    for (let at = 0; at < dimensions; at += 1) sum += (bytes[index * dimensions + at] ?? 0) ** 2;
    return (known[index] = Math.fround(Math.sqrt(sum)) || 1);
  };
}

type Entry = Partial<Record<PartOfSpeech, readonly Meaning[]>>;

/** Lines are taken apart only when their word is asked for. */
function openSenses(text: string): (word: string) => Entry | undefined {
  const starts = new Map<string, number>();
  for (let at = 0; at < text.length; at = text.indexOf('\n', at) + 1)
    starts.set(text.slice(at, text.indexOf(' ', at)), at);
  const read = new Map<string, Entry>();
  return word => {
    const known = read.get(word);
    const start = starts.get(word);
    if (known !== undefined || start === undefined) return known;
    const entry = entryIn(text.slice(start, text.indexOf('\n', start)));
    read.set(word, entry);
    return entry;
  };
}

function entryIn(line: string): Entry {
  const [, ...parts] = line.split(' ');
  return Object.fromEntries(
    parts.map(part => [part.charAt(0), part.slice(1).split(',').map(meaningIn)] as const),
  );
}

function meaningIn(told: string): Meaning {
  const [field = '0', id = '', above = ''] = told.split('.');
  return { field: Number(field), id, above };
}
