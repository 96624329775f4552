import { z } from 'zod';
import { findingAnswerView } from './answer-shapes.ts';
import { contract } from './contract.ts';
import { day, episodeId, identity, line, word } from './shapes.ts';

/** The key of a finding: rule, what it says, the document or episode, and the way to the field. */
const findingKey = word(2_000).regex(
  /^[a-z0-9.-]+\/[^/]+\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:[/#].*)?$/,
  'is not the key of a finding',
);

export const answerFindingRoute = contract({
  method: 'POST',
  path: '/episodes/:episode/answers',
  says: 'Answers a finding of the check with a reason that stays in the record; refused when the check does not make it any more.',
  params: episodeId,
  body: z.strictObject({
    key: findingKey,
    reason: line(2_000).min(10, 'needs a sentence'),
    /** The last day on which it holds; required of findings about the record as a whole, and there at most a year away. */
    until: day.optional(),
    /** The set that makes the finding, where it is not one in force. */
    ruleSet: word(60).optional(),
  }),
  replies: { 201: findingAnswerView },
});

export const withdrawAnswerRoute = contract({
  method: 'POST',
  path: '/episodes/:episode/answers/:answer/withdraw',
  says: 'Takes an answer to a finding back; that it was given stays in the record.',
  params: episodeId.extend({ answer: identity }),
  body: z.strictObject({
    /** The document that the answer is about; absent when it is about the record as a whole. */
    document: identity.optional(),
  }),
  replies: { 200: findingAnswerView },
});
