import { expect, it } from 'vitest';
import { namesQuestionnaire } from './names-questionnaire.ts';

it.each([
  ['Severe by interview; the PHQ-9 is low because she rates herself against last winter.', true],
  ['The questionnaire was filled in after a good weekend.', true],
  ['Six of nine depressive symptoms for nine months.', false],
  ['', false],
])('knows whether a questionnaire is spoken of: %s', (text, holds) =>
  expect(namesQuestionnaire(text).holds).toBe(holds),
);
