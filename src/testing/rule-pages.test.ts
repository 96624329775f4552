import { join, posix } from 'node:path';
import { expect, it } from 'vitest';
import { allPages } from '../../scripts/rule-pages/all-pages.ts';
import { examplesOf } from '../../scripts/rule-pages/examples-of.ts';
import { recordedCases } from '../../scripts/rule-pages/recorded-cases.ts';
import { rules } from '../clinical/rules/index.ts';
import { ruleSets } from '../clinical/rule-sets/index.ts';
import { standards } from '../clinical/standards/index.ts';

const examples = examplesOf(await recordedCases());
const pages = await allPages(examples);
/** What a reader sees of a page: without escapes, and with each blank as one. */
const seen = (path: string) =>
  pages
    .get(path)!
    .replace(/\\(?=[^\w\s])/g, '')
    .replace(/\s+/g, ' ');

it('there is a page for each criterion and each rule set, one that leads to them, and one of the records broken on purpose', () =>
  expect(pages.size).toBe(standards.length + ruleSets.length + 2));

it.each(standards)('the page of $id says what, why, what to do and on which sources it rests', standard => {
  const { id, title, requirement, why, remedy, sources } = standard;
  const page = seen(`${id.replace('.', '/')}.md`);
  for (const words of [title, requirement, why, remedy, ...sources.map(({ document }) => document)])
    expect(page).toContain(words.replace(/\s+/g, ' '));
});

it.each(rules)('the page of $id says all that the check can say', ({ id, messages }) => {
  const page = seen(`${id.replace('.', '/')}.md`);
  for (const message of Object.values(messages)) expect(page).toContain(message.replace(/\s+/g, ' '));
});

it.each(rules)(
  'the page of $id shows a case of its own test in which it finds something, and one in which not',
  ({ id }) => {
    const page = seen(`${id.replace('.', '/')}.md`);
    const { fail = [], 'cannot-tell': unsure = [], pass = [] } = examples[id] ?? {};
    const told = [...fail, ...unsure];
    expect([told.length, pass.length].every(count => count > 0)).toBe(true);
    for (const { when, says = [] } of told)
      for (const words of [when, ...says]) expect(page).toContain(words.replace(/\s+/g, ' '));
    for (const { when } of pass) expect(page).toContain(when.replace(/\s+/g, ' '));
  },
);

it('a page shows the numbers and the standing of each set that asks, and of one that only changes it', () => {
  const page = seen('plan/client-signature-or-reason.md');
  expect(page).toMatch(/\[Core\]\(\.\.\/sets\/core\.md\) \| required \| `required = true` \| verified \|/);
  expect(page).toMatch(/\(\.\.\/sets\/medicare\.md\) \| required \| `required = false` \| asks not itself/);
});

it('every link between pages leads to a page', () => {
  for (const [path, text] of pages)
    for (const [, target = ''] of text.matchAll(/\]\((?!<|http)([^)]+)\)/g))
      expect(pages.has(posix.normalize(join(posix.dirname(path), target))), `${path}: ${target}`).toBe(true);
});
