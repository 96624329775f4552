import { expect, test } from 'vitest';
import { documents } from './documents/index.ts';
import { clientVerbs, documentVerbs, mayDo, practiceVerbs, reviewVerbs, rightOf, roles } from './policy.ts';

/** `role: standings` for each role that has any. */
const row = (verb: Parameters<typeof rightOf>[0], type?: string): string =>
  roles
    .filter(role => rightOf(verb, role, type) !== '')
    .map(role => `${role}: ${rightOf(verb, role, type)}`)
    .join(', ') || 'nobody';

test('the whole matrix of rights, so that any change of it is seen', () => {
  const matrix = [
    ...practiceVerbs.map(verb => `${verb} | ${row(verb)}`),
    ...reviewVerbs.map(verb => `${verb} | ${row(verb)}`),
    ...clientVerbs.map(verb => `${verb} | ${row(verb)}`),
    ...Object.keys(documents).flatMap(type =>
      documentVerbs.map(verb => `${verb} ${type} | ${row(verb, type)}`),
    ),
  ];
  expect(matrix.join('\n')).toMatchSnapshot();
});

const everyType = Object.keys(documents);
const everyStanding = ['anyone', 'team', 'glass', 'author', 'reviewer'] as const;

test.each(everyType)('a client has no right to a %s yet', documentType => {
  for (const verb of documentVerbs)
    expect(mayDo({ verb, documentType, roles: ['client'], standings: everyStanding })).toBe(false);
});

test.each(['compliance', 'admin'] as const)('%s never reads a process note', role => {
  const question = { verb: 'read-document', documentType: 'process-note', roles: [role] } as const;
  expect(mayDo({ ...question, standings: everyStanding })).toBe(false);
});

test('a role that may do nothing gains nothing from others who may', () => {
  expect(mayDo({ verb: 'read-chart', roles: [], standings: everyStanding })).toBe(false);
});

test('a verb about documents is refused where no document type is named', () => {
  expect(mayDo({ verb: 'read-document', roles: ['clinician'], standings: everyStanding })).toBe(false);
});
