import type { Span } from '../reading.ts';
import type { Facet } from './facets.ts';
import type { FacetsTold } from './facets-told.ts';
import { families, type Family } from './families.ts';

/** How well what is told fits a family; shares from 0 to 1. */
interface Fit {
  /** Of the groups of which one facet each is needed, how many are told. */
  readonly core: number;
  readonly 'core refused': number;
  /** Of the facets that are needed besides, how many are told. */
  readonly more: number;
  readonly 'more than needed': number;
  readonly 'denied of them': number;
}

/** The facets that a family asks for. */
export const wantedBy = ({ core, more }: Family): ReadonlySet<Facet> =>
  new Set([...core.flat(), ...(more?.of ?? [])]);

export function fitOf(family: Family, { affirmed, denied }: FacetsTold): Fit {
  const { core, more } = family;
  const wanted = [...wantedBy(family)];
  const met = core.filter(group => group.some(facet => affirmed.has(facet))).length;
  const refused = core.filter(
    group => !group.some(facet => affirmed.has(facet)) && group.some(facet => denied.has(facet)),
  ).length;
  const ofMore = more ? more.of.filter(facet => affirmed.has(facet)).length : 0;
  return {
    core: met / core.length,
    'core refused': refused / core.length,
    more: more ? Math.min(1, ofMore / more.need) : met / core.length,
    'more than needed': more ? Math.min(1, Math.max(0, ofMore - more.need) / 3) : 0,
    'denied of them': wanted.filter(facet => denied.has(facet)).length / wanted.length,
  };
}

/** How well the best other family fits. */
export function rivalOf(own: Family, told: FacetsTold): number {
  const rivals = families.filter(family => family !== own && family.core.length > 1);
  return Math.max(
    ...rivals.map(family => {
      const { core, more } = fitOf(family, told);
      return core * more;
    }),
  );
}

/** How much of a text is about what the family asks for, clause by clause. */
export function clausesAbout(family: Family, { found }: FacetsTold, text: string) {
  const wanted = wantedBy(family);
  const spans = found.filter(({ facet, isDenied }) => wanted.has(facet) && !isDenied).map(({ span }) => span);
  const clauses = clausesIn(text);
  const about = clausesReached(text, clauses, spans);
  return { clauses: Math.log1p(about), 'share of clauses': about / Math.max(1, clauses.length) };
}

/** A list of symptoms is taken apart: each is a clause of its own. */
export const clausesIn = (text: string): string[] =>
  text.split(/[,;.!?\n]|\band\b|&|–|—/).filter(part => /\p{L}{2}/u.test(part));

function clausesReached(text: string, clauses: readonly string[], spans: readonly Span[]): number {
  let at = 0;
  let reached = 0;
  for (const clause of clauses) {
    const from = text.indexOf(clause, at);
    at = from + clause.length;
    if (spans.some(span => span[0] < at && span[1] > from)) reached += 1;
  }
  return reached;
}
