import { expect, it } from 'vitest';
import { withDocumentIds } from './with-document-ids.ts';

it('replaces links to whole documents wherever they stand, and nothing else', () => {
  const body = {
    plan: '@plan-1',
    measures: ['@phq-1', '@phq-2'],
    progress: [{ id: 'g1', goal: 'maya-g1', reason: 'wrote to me @ home', score: 7 }],
    present: 'client',
  };

  expect(withDocumentIds(body, key => `id-of-${key}`)).toEqual({
    plan: 'id-of-plan-1',
    measures: ['id-of-phq-1', 'id-of-phq-2'],
    progress: [{ id: 'g1', goal: 'maya-g1', reason: 'wrote to me @ home', score: 7 }],
    present: 'client',
  });
});
