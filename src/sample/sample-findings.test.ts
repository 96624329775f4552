import { describe, expect, it } from 'vitest';
import { audit, findingsOf } from '../clinical/audit.ts';
import { ruleSets } from '../clinical/rule-sets/index.ts';
import { reader } from '../testing/reader.ts';
import { dayCountedBefore } from './day-counted-before.ts';
import { sampleClients } from './index.ts';
import { knownDefects } from './known-defects.ts';
import { sampleChart } from './sample-chart.ts';

const core = ruleSets.filter(({ id }) => id === 'core');
const loadDays = ['2026-11-23', '2027-01-01', '2028-03-02'];

const clients = sampleClients.map(build => ({ build, sample: build(dayCountedBefore('2026-11-23')) }));

describe.each(loadDays)('the sample practice, checked with the core rules on %s', today => {
  it.each(clients.map(one => [one.sample.client.name, one] as const))(
    'finds in the record of %s just what was put there',
    (_, { build, sample }) => {
      const found = sample.episodes.flatMap(episode => {
        const chart = sampleChart(build, today, episode.key);
        return findingsOf(audit(chart, core, { reader })).map(({ rule, place, message }) => ({
          at: `${rule} ${place.type === 'episode' ? 'episode' : place.document.slice(sample.key.length + 1)}`,
          message,
        }));
      });
      const expected = (knownDefects[sample.key] ?? []).flatMap(({ finds }) => finds);

      const unexpected = found.filter(({ at }) => !expected.includes(at));
      expect(unexpected).toEqual([]);
      expect([...new Set(found.map(({ at }) => at))].toSorted()).toEqual([...new Set(expected)].toSorted());
    },
  );
});
