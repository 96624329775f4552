import { inTurn } from './in-turn.ts';
import { moved } from './moved.ts';
import type { Mutation } from './mutation.ts';
import { put } from './put.ts';
import { without } from './without.ts';

/** Questionnaires that were not given, not scored, not read, not used. */
export const measureMutations: readonly Mutation[] = [
  {
    rule: 'measure.baseline-administered',
    breaks: 'The first questionnaire was filled in five weeks after admission.',
    in: 'oskar-brandvold',
    mutate: moved('gad-7-intake', '2026-08-07'),
    at: 'episode',
  },
  {
    rule: 'measure.repeated-on-schedule',
    breaks: 'After the first questionnaire none was given for four months.',
    in: 'oskar-brandvold',
    mutate: inTurn(
      without('gad-7-week-6', 'gad-7-review', 'gad-7-after-group', 'gad-7-latest'),
      ...['note-3', 'note-4', 'note-5', 'note-7', 'review-1', 'review-2'].map(key =>
        put(key, 'measures', []),
      ),
    ),
    at: 'episode',
  },
  {
    rule: 'measure.scored-and-interpreted',
    breaks: 'Half of the questions were left without an answer, so that there is no score.',
    in: 'maya-okafor',
    mutate: inTurn(...['2', '3', '4', '5'].map(item => put('gad-7-5', `gad7-${item}`, undefined))),
    at: 'gad-7-5 score',
    silences: [
      {
        rules: ['measure.result-used', 'plan.updated-on-worsening'],
        because: 'there is no score that could be used or compared',
      },
    ],
  },
  {
    rule: 'measure.result-used',
    breaks: 'No note, review or plan takes the score up.',
    in: 'maya-okafor',
    mutate: inTurn(
      put('note-13', 'measures', ['maya-okafor-gad-7-5']),
      put('phq-9-6', 'interpretation', 'Mild.'),
    ),
    at: 'phq-9-6 interpretation',
  },
  {
    rule: 'measure.item-risk-answered',
    breaks: 'Thoughts of death were ticked, and nobody asked that day.',
    in: 'maya-okafor',
    mutate: inTurn(put('phq-9-6', 'phq9-9', '1'), put('note-13', 'risk', 'not-asked')),
    at: 'phq-9-6 criticalResponse',
    silences: [
      { rules: ['note.risk-contradiction'], because: 'the note no longer says that risk was denied' },
    ],
  },
  {
    rule: 'measure.shared-with-client',
    breaks: 'Nothing says that the result was looked at together.',
    in: 'maya-okafor',
    mutate: inTurn(
      put('note-13', 'measures', ['maya-okafor-gad-7-5']),
      put('phq-9-6', 'sharedWithClient', false),
      put('phq-9-6', 'interpretation', 'Mild; repeat in four weeks.'),
    ),
    at: 'phq-9-6 sharedWithClient',
  },
];
