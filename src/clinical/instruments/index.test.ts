import { describe, expect, it } from 'vitest';
import notice from '../../../NOTICE?raw';
import { allCriteria } from '../criteria/index.ts';
import { findInstrument, instruments } from './index.ts';
import type { Instrument } from './instrument.ts';

const reaches = (
  { items, responseOptions }: Instrument,
  id: string,
  pick: (...values: number[]) => number,
) => {
  const { options = responseOptions } = items.find(item => item.id === id)!;
  return pick(...options.map(({ value }) => value));
};
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const lowest = (instrument: Instrument, ids: readonly string[]) =>
  sum(ids.map(id => reaches(instrument, id, Math.min)));
const highest = (instrument: Instrument, ids: readonly string[]) =>
  sum(ids.map(id => reaches(instrument, id, Math.max)));

describe('the instruments', () => {
  it('has each once, each with a licence to ship its text, a holder and sources or our own authorship', () => {
    expect(new Set(instruments.map(({ id }) => id)).size).toBe(14);
    for (const { licence, sources, standing } of instruments) {
      expect(licence.terms.length).toBeGreaterThan(20);
      if (standing === 'own') expect(licence.class).toBe('own');
      else expect([licence.attribution?.length, sources.length]).not.toContain(0);
    }
  });

  it.each(instruments)('$id scores only items it has, each once, each with answers', instrument => {
    const ids = instrument.items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const { items, subscales = [], gate, missing } = instrument.scoring;
    const critical = (instrument.criticalItems ?? []).map(({ item }) => item);
    expect(ids).toEqual(expect.arrayContaining([...items, ...critical, ...(gate ? [gate.item] : [])]));
    expect(items).toEqual(expect.arrayContaining(subscales.flatMap(subscale => subscale.items)));
    for (const id of items)
      expect(reaches(instrument, id, Math.max)).toBeGreaterThan(reaches(instrument, id, Math.min));
    if (missing.method === 'prorate') expect(missing.maxMissing).toBeLessThan(items.length);
  });

  it.each(instruments.filter(({ range }) => range))('$id has the range its options add up to', instrument => {
    const { items, subscales = [] } = instrument.scoring;
    expect(instrument.range).toEqual({ min: lowest(instrument, items), max: highest(instrument, items) });
    for (const subscale of subscales)
      expect(subscale.range).toEqual({
        min: lowest(instrument, subscale.items),
        max: highest(instrument, subscale.items),
      });
  });

  it.each(instruments.filter(({ severityBands }) => severityBands))(
    '$id has bands without gap or overlap',
    instrument => {
      const bands = instrument.severityBands!;
      expect(bands[0]!.min).toBe(instrument.range!.min);
      expect(bands.at(-1)!.max).toBe(instrument.range!.max);
      for (const [index, band] of bands.slice(1).entries()) expect(band.min).toBe(bands[index]!.max + 1);
    },
  );

  it('uses one wording for an item that several instruments share', () => {
    const texts = Map.groupBy(
      instruments.flatMap(({ items }) => items),
      ({ id }) => id,
    );
    for (const [id, shared] of texts) expect(new Set(shared.map(({ text }) => text)).size, id).toBe(1);
  });

  it('has every item that a diagnostic criterion points at', () => {
    const links = allCriteria.flatMap(({ symptomSets }) =>
      symptomSets.flatMap(set => set.of.flatMap(s => s.measureItems ?? [])),
    );
    const known = links.filter(link => findInstrument(link.split(':')[0]!));
    expect(known.length).toBeGreaterThan(40);
    for (const link of known) {
      const [id, item] = link.split(':');
      expect(
        findInstrument(id!)!.items.map(entry => entry.id),
        link,
      ).toContain(item);
    }
  });

  it('labels 0 of the GAD-7 as printed by its authors, not as often reprinted', () => {
    expect(findInstrument('gad-7')!.responseOptions[0]).toMatchObject({ value: 0, label: 'Not at all' });
  });

  it('has no severity ranges for the PCL-5 beyond its cut-point', () => {
    expect(findInstrument('pcl-5')!.severityBands).toHaveLength(2);
  });

  it.each(instruments)('$id is credited in the NOTICE', ({ abbreviation, licence }) => {
    expect(notice).toContain(abbreviation);
    expect(notice).toContain(licence.attribution ?? 'Own work');
  });

  it('does not know what it may not ship', () => expect(findInstrument('bdi-ii')).toBeUndefined());
});
