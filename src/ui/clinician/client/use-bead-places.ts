import { useLayoutEffect, useState, type RefObject } from 'react';

/** Where the beads of a map stand, in pixels from its top, by their keys. */
export type BeadPlaces = ReadonlyMap<string, number>;

/** Measures the rows of a map, again whenever the map changes its size. `content` changes when its rows do. */
export function useBeadPlaces(map: RefObject<HTMLElement | null>, content: unknown): BeadPlaces {
  const [places, setPlaces] = useState<BeadPlaces>(new Map());
  useLayoutEffect(() => {
    const element = map.current;
    if (!element) return undefined;
    const measure = () => setPlaces(placesIn(element));
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    return () => sizes.disconnect();
  }, [map, content]);
  return places;
}

function placesIn(map: HTMLElement): BeadPlaces {
  const top = map.getBoundingClientRect().top;
  const rows = [...map.querySelectorAll<HTMLElement>('[data-bead]')];
  return new Map(
    rows.map(row => {
      const first = row.firstElementChild ?? row;
      const { top: rowTop, height } = first.getBoundingClientRect();
      return [row.dataset['bead'] ?? '', rowTop - top + Math.min(height, 28) / 2];
    }),
  );
}
