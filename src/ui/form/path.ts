/** Field names and item ids in turn: `['goals', 'g1', 'targetDate']`. */
export type Path = readonly string[];

/** A path as one word: the identity of a field on the page and in the address after `#`. */
export const placeKey = (path: Path): string => path.join('/');
