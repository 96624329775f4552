import { expect, it } from 'vitest';
import { isBlanketFinding } from './is-blanket-finding.ts';

it.each(['WNL', 'normal', 'MSE within normal limits.', 'Unremarkable', 'all areas intact', 'N/A'])(
  'says nothing of what was seen: %s',
  text => expect(isBlanketFinding(text)).toBe(true),
);

it.each([
  'No hallucinations.',
  'Orderly.',
  'Normal rate, low volume',
  'Clear, not intoxicated',
  'Oriented to person, place and time',
  'Fine when nobody’s there.',
])('says something: %s', text => expect(isBlanketFinding(text)).toBe(false));
