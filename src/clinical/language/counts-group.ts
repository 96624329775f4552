import { writtenNumber } from './written-number.ts';

const people =
  '(?:members?|participants?|clients?|patients?|people|persons|attendees|peers|others?|individuals)';
const whole = new RegExp(
  `(?<![\\p{L}\\p{N}])(${writtenNumber.pattern})\\s+(other |further |more )?(?:group )?${people}(?![\\p{L}])`,
  'iu',
);
const sized = new RegExp(`group of (${writtenNumber.pattern})(?![\\p{L}\\p{N}])`, 'iu');

/** How many took part in a group, the client among them, where a text counts them: "client and six other members" is seven. */
export function countsGroup(text: string): number | undefined {
  const [, count, others] = whole.exec(text) ?? [];
  if (count !== undefined) {
    const isBesides = others !== undefined || /others?(?![\p{L}])/iu.test(whole.exec(text)?.[0] ?? '');
    return writtenNumber.read(count) + (isBesides ? 1 : 0);
  }
  const size = sized.exec(text)?.[1];
  return size === undefined ? undefined : writtenNumber.read(size);
}
