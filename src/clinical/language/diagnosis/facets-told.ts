import type { Facet } from './facets.ts';
import { type FacetFound, facetsFound } from './facets-found.ts';
import { families } from './families.ts';

/** What a text tells of the facets of any family. */
export interface FacetsTold {
  readonly found: readonly FacetFound[];
  readonly affirmed: ReadonlySet<Facet>;
  /** Named as absent, and nowhere as there. */
  readonly denied: ReadonlySet<Facet>;
}

const everyFamilyFacet = new Set<Facet>(
  families.flatMap(({ core, more, against }) => [...core.flat(), ...(more?.of ?? []), ...against]),
);

export const facetsTold = (text: string): FacetsTold => toldBy(facetsFound(text, everyFamilyFacet));

/** Two texts as one. */
export const toldTogether = (one: FacetsTold, other: FacetsTold): FacetsTold =>
  toldBy([...one.found, ...other.found]);

function toldBy(found: readonly FacetFound[]): FacetsTold {
  const affirmed = new Set(found.filter(({ isDenied }) => !isDenied).map(({ facet }) => facet));
  const denied = new Set(
    found.filter(({ isDenied, facet }) => isDenied && !affirmed.has(facet)).map(({ facet }) => facet),
  );
  return { affirmed, denied, found };
}
