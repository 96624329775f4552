import { bodyFacets } from './facets/body.ts';
import { conductFacets } from './facets/conduct.ts';
import { fearFacets } from './facets/fear.ts';
import { moodFacets } from './facets/mood.ts';
import { substanceFacets } from './facets/substance.ts';

/**
 * Things that a person may show or tell, each with the words by which they are told. ` | ` parts the words; `*` stands for the rest of a word, `~`
 * for up to four words between.
 */
const written = { ...moodFacets, ...fearFacets, ...substanceFacets, ...bodyFacets, ...conductFacets };

export type Facet = keyof typeof written;

/** The pattern of what is written, which finds words in small letters. */
function patternOf(told: string): RegExp {
  const source = told
    .trim()
    .split(' | ')
    .map(part =>
      part
        .trim()
        .replace(/(?<![\\)\]])\*(?!\))|(?<=[\w])\*/g, "[\\w'-]*")
        .replace(/ ~ ~(?= )/g, '(?:[\\s-]+[^\\s.;!?-]+){0,7}')
        .replace(/ ~(?= )/g, '(?:[\\s-]+[^\\s.,;!?-]+){0,4}')
        .replace(/ (?!\?)/g, '[\\s-]+'),
    )
    .join('|');
  return new RegExp(`(?<![\\w'])(?:${source})(?![\\w])`, 'gi');
}

export const facetPatterns: ReadonlyMap<Facet, RegExp> = new Map(
  Object.entries(written).map(([facet, told]) => [facet as Facet, patternOf(told)]),
);
