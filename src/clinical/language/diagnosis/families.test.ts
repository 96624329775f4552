import { expect, it } from 'vitest';
import { facetPatterns } from './facets.ts';
import { families } from './families.ts';

it.each(families.map(family => [family.codes.join(' '), family] as const))(
  'what is asked for %s are facets that can be found, and times that can be',
  (_, { core, more, against, days = [0], ages = [0] }) => {
    const asked = [...core.flat(), ...(more?.of ?? []), ...against];
    expect(asked.filter(facet => !facetPatterns.has(facet))).toEqual([]);
    expect(core.filter(group => group.length === 0)).toEqual([]);
    expect(more?.need ?? 1).toBeGreaterThan(0);
    for (const [least, most = least + 1] of [days, ages]) expect(least).toBeLessThan(most);
  },
);
