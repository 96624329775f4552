import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(found => [
    found[1]!,
    { light: found[2]!, dark: found[3]! },
  ]),
);

/** Relative luminance of `#rrggbb` as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map(at => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: string, b: string): number {
  const [bright, dim] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (bright! + 0.05) / (dim! + 0.05);
}

const grounds = ['paper', 'paper-raised', 'paper-sunken'];
const text = ['ink', 'ink-soft', 'ink-faint', 'gold-ink', 'action', 'must', 'should', 'good'];
const shapes = ['rule', 'gold', 'action', 'must', 'should', 'good'];
const pairs = [
  ...text.flatMap(ink => grounds.map(ground => [ink, ground, 4.5] as const)),
  ...shapes.flatMap(shape => grounds.map(ground => [shape, ground, 3] as const)),
  ['on-action', 'action', 4.5] as const,
  ['on-action', 'action-strong', 4.5] as const,
  ['ink', 'gold-wash', 4.5] as const,
  ['gold-ink', 'gold-wash', 4.5] as const,
  ['ink', 'action-wash', 4.5] as const,
  ['action', 'action-wash', 4.5] as const,
  ['action-strong', 'action-wash', 4.5] as const,
  ['ink-soft', 'action-wash', 4.5] as const,
];

describe('the palette', () => {
  it.each(pairs)('%s can be told from %s at %f to one, by day and by night', (ink, ground, atLeast) => {
    for (const scheme of ['light', 'dark'] as const) {
      const found = contrast(tokens.get(ink)![scheme], tokens.get(ground)![scheme]);
      expect(found, scheme).toBeGreaterThanOrEqual(atLeast);
    }
  });
});
