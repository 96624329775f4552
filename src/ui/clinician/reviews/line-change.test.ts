import { expect, it } from 'vitest';
import { changeAnswers } from '../../form/change-answers.ts';
import { lineChange } from './line-change.ts';

it('begins a line with its first answer, and changes it with the next', () => {
  const first = { list: 'questions', id: 'oriented', name: 'answer', answer: 'no' } as const;
  const begun = changeAnswers({}, lineChange({}, first));
  expect(begun).toEqual({ questions: [{ id: 'oriented', answer: 'no' }] });
  const why = { ...first, name: 'comment', answer: 'Nobody told her.' };
  const whole = changeAnswers(begun, lineChange(begun, why));
  expect(whole).toEqual({ questions: [{ id: 'oriented', answer: 'no', comment: 'Nobody told her.' }] });
  const back = changeAnswers(whole, lineChange(whole, { ...first, answer: undefined }));
  expect(back).toEqual({ questions: [{ id: 'oriented', comment: 'Nobody told her.' }] });
});
