import { documentOf } from './change-document.ts';
import { copiedFromAnother } from './copied-from-another.ts';
import { inTurn } from './in-turn.ts';
import type { Mutation } from './mutation.ts';
import { answerAt, put } from './put.ts';

/** What a note leaves out of what the session showed. */
export const noteContentMutations: readonly Mutation[] = [
  {
    rule: 'note.diagnosis-and-problem',
    breaks: 'The note does not say which diagnosis was treated.',
    in: 'maya-okafor',
    mutate: put('note-6', 'diagnoses', []),
    at: 'note-6 diagnoses',
    silences: [
      { rules: ['diagnosis.consistent-across-chart'], because: 'the note names no diagnosis to compare' },
    ],
  },
  {
    rule: 'note.symptoms-and-functioning',
    breaks: 'No symptom is named, and nothing of what was told shows one.',
    in: 'oskar-brandvold',
    mutate: inTurn(
      put('group-3', 'symptoms', []),
      put('group-3', 'observation', 'Hands open on his knees. Listened closely to another member.'),
      put('group-3', 'selfReport', '“Usually I would have counted the eleven seconds.”'),
      put('group-3', 'betweenSessions', 'Ceramic cup as agreed.'),
      put(
        'group-3',
        'work.0.done',
        'Ninety seconds on a word drawn from a bowl, no preparation, eyes on listeners. Coached him to pause and to begin again at the last noun.',
      ),
      put('group-3', 'work.0.why', 'Because he writes down what he means to say until the turn is over.'),
      put(
        'group-3',
        'work.0.response',
        'Drew “umbrella.” Silent for eleven seconds, said “umbrella” again and told of a field day in hail. Afterwards: “Eleven seconds is long and nobody left.”',
      ),
      put('group-3', 'homework', 'One comment that he has not written down.'),
      put('group-3', 'nextFocus', 'What he does afterwards.'),
    ),
    at: 'group-3 symptoms',
  },
  {
    rule: 'note.client-report',
    breaks: 'The note does not say what the client told of how she had been.',
    in: 'kez-fairweather',
    mutate: inTurn(put('note-3', 'selfReport', undefined), put('note-3', 'betweenSessions', undefined)),
    at: 'note-3 selfReport',
  },
  {
    rule: 'note.observation-and-mental-status',
    breaks: 'The note does not say what could be seen of the client.',
    in: 'oskar-brandvold',
    mutate: put('note-3', 'observation', undefined),
    at: 'note-3 observation',
  },
  {
    rule: 'note.clinical-assessment',
    breaks: 'The note tells what was done, and nothing of how the client stands.',
    in: 'kez-fairweather',
    mutate: inTurn(
      put('note-10', 'work.0.progress', undefined),
      put('note-10', 'purposeSupport', 'Withdrawal from orchestra.'),
    ),
    at: 'note-10 work.kez-note-10-work-1.progress',
  },
  {
    rule: 'note.next-steps',
    breaks: 'The note does not say what comes next.',
    in: 'maya-okafor',
    mutate: inTurn(put('note-6', 'homework', undefined), put('note-6', 'nextFocus', undefined)),
    at: 'note-6 nextFocus',
  },
  {
    rule: 'note.medical-necessity',
    breaks: 'A purpose is ticked, with nothing behind it.',
    in: 'maya-okafor',
    mutate: put('note-6', 'purposeSupport', undefined),
    at: 'note-6 purposeSupport',
  },
  {
    rule: 'note.aggregate-elements',
    breaks: 'Neither the formulation nor a review nor any note says what is to be expected.',
    in: 'kez-fairweather',
    mutate: inTurn(
      put('formulation', 'prognosis', undefined),
      put('formulation', 'prognosisReason', undefined),
    ),
    at: 'note-14',
  },
  {
    rule: 'note.risk-addressed',
    breaks: 'The client says that she does not want to wake up, and risk was not asked about.',
    in: 'maya-okafor',
    mutate: inTurn(
      put('note-11', 'selfReport', '“Some nights I don’t want to wake up.” Slept well on four nights.'),
      put('note-11', 'riskNotAskedReason', undefined),
    ),
    at: 'note-11 selfReport',
  },
  {
    rule: 'note.risk-contradiction',
    breaks: 'The note says that risk was denied; the questionnaire of the same day says otherwise.',
    in: 'maya-okafor',
    mutate: put('phq-9-6', 'phq9-9', '1'),
    at: 'note-13 risk',
  },
  {
    rule: 'note.checkbox-has-narrative',
    breaks: 'A mental status is ticked as “normal”, with hardly a word beside it.',
    in: 'maya-okafor',
    mutate: inTurn(
      put('note-6', 'observation', 'Came on time.'),
      put('note-6', 'selfReport', '“The week was long.”'),
      put('note-6', 'mentalStatus.0.finding', 'Normal'),
      put(
        'note-6',
        'mentalStatus.1.finding',
        'Grief when she told of the telephone call; settled within the hour.',
      ),
    ),
    at: 'note-6 mentalStatus.maya-note-6-seen-1.finding',
    silences: [
      { rules: ['note.affect-has-evidence'], because: 'where hardly a word is said, this is said instead' },
    ],
  },
  {
    rule: 'note.affect-has-evidence',
    breaks: 'An affect is named, and nothing of it was seen or said.',
    in: 'oskar-brandvold',
    mutate: inTurn(
      put(
        'note-3',
        'observation',
        'Came on time and took the usual chair by the window. Depressed and anxious.',
      ),
      put('note-3', 'selfReport', 'He had gone over the talk on Monday evening until two.'),
      put(
        'note-3',
        'work.0.response',
        'Reviewed for four minutes, all about himself; for the field report remembered seven things about others. Set the timer on his phone right then.',
      ),
    ),
    at: 'note-3 observation',
  },
  {
    rule: 'note.detailed-enough',
    breaks: 'A whole session is told in fewer than sixty words.',
    in: 'oskar-brandvold',
    mutate: inTurn(
      put(
        'note-3',
        'work.0.done',
        'Timed his review of Monday’s talk; then a field report, kitchen timer set.',
      ),
      put('note-3', 'work.0.why', 'Because it feeds the fear.'),
      put('note-3', 'work.0.response', '“I’ve been throwing the data away.”'),
      put('note-3', 'work.0.progress', undefined),
      put('note-3', 'observation', 'Tired, rubbed his eyes.'),
      put('note-3', 'selfReport', '“I lay awake until two.”'),
      put('note-3', 'homework', 'Timer daily.'),
      put('note-3', 'nextFocus', 'Review.'),
    ),
    at: 'note-3',
  },
  {
    rule: 'note.not-cloned',
    breaks: 'What was done is copied from the note of the session before.',
    in: 'maya-okafor',
    mutate: chart =>
      put('note-7', 'work.0.done', answerAt(documentOf(chart, 'note-6'), 'work.0.done'))(chart),
    at: 'note-7 work.maya-note-7-work-1.done',
  },
  {
    rule: 'note.not-shared-across-clients',
    breaks: 'The note stood word for word in another client’s record before.',
    in: 'maya-okafor',
    mutate: copiedFromAnother('note-7'),
    at: 'note-7',
  },
  {
    rule: 'note.between-session-work',
    breaks: 'The homework of last time is not taken up, and none is given.',
    in: 'maya-okafor',
    mutate: inTurn(put('note-12', 'betweenSessions', undefined), put('note-12', 'homework', undefined)),
    at: 'note-12 betweenSessions',
  },
];
