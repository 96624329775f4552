import { findStandard } from '../../src/clinical/standards/index.ts';
import { cleanRecords } from '../../src/testing/mutations/clean-records.ts';
import type { Mutation } from '../../src/testing/mutations/mutation.ts';
import { page, plain, section, table } from './markdown.ts';
import { pathOfRule, pathOfSet } from './paths.ts';

const asWords = {
  advice: ' (a hint)',
  'cannot-tell': ' (cannot tell)',
} as const;

const link = (rule: string): string => `[\`${rule}\`](${pathOfRule(rule)})`;

const places = ({ at, as }: Pick<Mutation, 'at' | 'as'>): string =>
  [at]
    .flat()
    .map(place => `\`${place}\`${as === undefined ? '' : asWords[as]}`)
    .join(', ');

const alsoFound = ({ alsoFinds = [] }: Mutation): string =>
  alsoFinds.map(also => `${link(also.rule)} at ${places(also)}: ${plain(also.because)}.`).join(' ');

const silenced = ({ silences = [] }: Mutation): string =>
  silences.map(({ rules, because }) => `${rules.map(link).join(', ')}: ${plain(because)}.`).join(' ');

const rowOf = (mutation: Mutation): string[] => {
  const { rule, breaks, in: record, under = 'core' } = mutation;
  return [
    link(rule),
    plain(breaks),
    plain(cleanRecords.get(record)?.client.name ?? record),
    `[${under}](${pathOfSet(under)})`,
    places(mutation),
    alsoFound(mutation),
    silenced(mutation),
  ];
};

const mutationsTable = (mutations: readonly Mutation[]): string =>
  table(
    [
      'Rule',
      'What is broken',
      'In the record of',
      'Set',
      'Found at',
      'Also found, and why',
      'No longer asked',
    ],
    mutations.map(rowOf),
  );

const documentOf = ({ rule }: Mutation): string => findStandard(rule)?.document ?? rule.split('.')[0] ?? '';

/** The seeded-defect test as a matrix: each rule, the fault it names, and all that the check then says. */
export function mutationsPage(mutations: readonly Mutation[]): string {
  const rules = new Set(mutations.map(({ rule }) => rule)).size;
  const alone = mutations.filter(({ alsoFinds = [] }) => alsoFinds.length === 0).length;
  const documents = [...Map.groupBy(mutations, documentOf)].map(([document, all]) =>
    section(`${document.slice(0, 1).toUpperCase()}${document.slice(1)}`, mutationsTable(all)),
  );
  return page(
    '# Broken on purpose',
    'Written by `npm run rule-pages` from `src/testing/mutations`; not by hand.',
    `The records of ${cleanRecords.size} clients of the sample practice raise no finding under any rule set (but that New York’s Medicaid wants a physician’s signature on every plan, which none of them has). Here each is broken in one way, as it happens in practices, and \`mutations.test.ts\` holds that the check then finds what stands in these rows and nothing else: ${mutations.length} faults, for ${rules} rules; ${alone} of them are found by their own rule alone, and for the others each further finding has its reason beside it. No finding of the clean record goes away, and no rule falls silent but those named in the last column.`,
    'A place names the document of the sample record and the field in it; `episode` is the record as a whole. A set other than the core set is checked beside it.',
    ...documents,
  );
}
