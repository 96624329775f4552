import { addPayer } from '../actions/add-payer.ts';
import { amendDocument } from '../actions/amend-document.ts';
import { answerFinding } from '../actions/answer-finding.ts';
import { anchorLedger } from '../actions/anchor-ledger.ts';
import { breakGlass } from '../actions/break-glass.ts';
import { chooseGates } from '../actions/choose-gates.ts';
import { closeEpisode } from '../actions/close-episode.ts';
import { coSign } from '../actions/co-sign.ts';
import { confirmSecret } from '../actions/confirm-secret.ts';
import { discardDraft } from '../actions/discard-draft.ts';
import { joinCareTeam } from '../actions/join-care-team.ts';
import { leaveCareTeam } from '../actions/leave-care-team.ts';
import { openClient } from '../actions/open-client.ts';
import { drawReviewSample } from '../actions/reviews/draw-review-sample.ts';
import { finishCorrection } from '../actions/reviews/finish-correction.ts';
import { keepCheck } from '../actions/reviews/keep-check.ts';
import { listCorrections } from '../actions/reviews/list-corrections.ts';
import { readReviewQuarter } from '../actions/reviews/read-review-quarter.ts';
import { saveWorksheet } from '../actions/reviews/save-worksheet.ts';
import { settleCorrection } from '../actions/reviews/settle-correction.ts';
import { signWorksheet } from '../actions/reviews/sign-worksheet.ts';
import { returnDocument } from '../actions/return-document.ts';
import { saveDraft } from '../actions/save-draft.ts';
import { sweepRecords } from '../actions/sweep/sweep-records.ts';
import { withdrawAnswer } from '../actions/withdraw-answer.ts';
import { saveOwnRuleSet } from '../actions/save-own-rule-set.ts';
import { setCoverage } from '../actions/set-coverage.ts';
import { printOwnSet } from '../clinical/rule-sets/own/print-own-set.ts';
import { usualSize } from '../clinical/reviews/draw-sample.ts';
import type { WorksheetAnswers } from '../clinical/reviews/worksheet-answers.ts';
import { worksheetQuestions } from '../clinical/reviews/worksheet-questions.ts';
import { accepted, openPractice, theSecret } from './practice.ts';
import { someOwnSet } from './some-own-set.ts';

const call = {
  kind: 'communication',
  contactOn: '2026-03-02',
  withWhom: 'Mother',
  reason: 'Asked about the appointment',
  content: 'Tuesday at four — “as always”.',
  followUp: 'None',
};

/** The records of the quarter drawn, one of them reviewed, and what was to be put right done and asked for again. */
async function reviewed({ deps, anna, person }: Awaited<ReturnType<typeof openPractice>>): Promise<void> {
  const cora = await person('Cora Blum', ['compliance']);
  const quarter = '2026-Q1';
  accepted(await drawReviewSample(deps, anna, quarter, usualSize));
  const [worksheet] = accepted(await readReviewQuarter(deps, cora, quarter)).worksheets;
  if (!worksheet) throw new Error('Nothing was drawn.');
  const { id } = worksheet;
  const checked = { on: '2026-03-02', sets: [{ id: 'core', name: 'Core', version: '1' }], findings: [] };
  accepted(await keepCheck(deps, cora, id, { revision: 1, checked }));
  accepted(await saveWorksheet(deps, cora, id, { revision: 2, answers: reviewOf(anna.person ?? '') }));
  const confirmation = accepted(await confirmSecret(deps, cora, theSecret));
  accepted(await signWorksheet(deps, cora, id, { revision: 3, confirmation }));
  const [correction] = accepted(await listCorrections(deps, anna)).corrections;
  if (!correction) throw new Error('Nothing is to be put right.');
  accepted(await finishCorrection(deps, anna, correction.id, 'Asked her, and wrote it into the plan.'));
  const again = { kind: 'reopened', words: 'Not yet in the plan.', dueOn: '2026-03-20' } as const;
  accepted(await settleCorrection(deps, cora, correction.id, again));
}

/** All answered, one thing to be put right. */
export const reviewOf = (responsible: string): WorksheetAnswers => ({
  questions: worksheetQuestions.questions.map(({ id }) =>
    id === 'goals-from-person'
      ? { id, answer: 'partly', comment: 'Two of three.' }
      : { id, answer: 'not-applicable' },
  ),
  corrections: [
    {
      id: '00000000-0000-4000-8000-00000000000a',
      about: 'question:goals-from-person',
      what: 'Ask for the third goal in her words.',
      responsible,
      dueOn: '2026-03-10',
    },
  ],
});

/** A practice in which every table of the record holds something, and every column of it somewhere a value. */
export async function openWholePractice() {
  const practice = await openPractice();
  const { deps, anna, episode, client } = practice;
  const sam = await practice.person('Sam Stone', ['supervisor']);
  const ivy = await practice.person('Ivy Park', ['clinician'], sam.person);
  const ben = await practice.person('Ben Holt', ['clinician']);
  for (const each of [sam, ivy, ben]) accepted(await joinCareTeam(deps, anna, episode, each.person!));
  accepted(await leaveCareTeam(deps, anna, episode, ben.person!));
  accepted(await breakGlass(deps, ben, client, 'Covering for Anna this week.'));

  const signed = await practice.signed('contact-note', call, ivy);
  accepted(await coSign(deps, sam, signed, accepted(await confirmSecret(deps, sam, theSecret))));
  const returned = await practice.draft('contact-note', { ...call, content: 'Wednesday?' }, ivy);
  accepted(await returnDocument(deps, sam, returned, 'Which Wednesday?'));
  accepted(await saveDraft(deps, ivy, returned, { revision: 1, body: call }));
  accepted(await amendDocument(deps, ivy, signed, 'correction'));
  const put = await practice.draft('process-note', { thoughts: 'Never mind.' });
  accepted(await discardDraft(deps, anna, put, 1));

  const plan = await practice.draft('treatment-plan', { necessity: 'Without care she would leave school.' });
  const answering = {
    key: `plan.discharge-criteria/missing/${plan}/dischargeCriteria`,
    reason: 'She decides with her mother next week.',
    until: '2026-04-02',
  };
  const { id: answer } = accepted(await answerFinding(deps, anna, episode, answering));
  accepted(await withdrawAnswer(deps, sam, episode, { answer, document: plan }));
  accepted(await answerFinding(deps, anna, episode, answering));

  const second = accepted(
    await openClient(deps, anna, {
      name: 'Noor Haddad',
      goesBy: 'Noor',
      recordNumber: 'R-2',
      bornOn: '2011-05-04',
      pronouns: 'she/her',
      language: 'Arabic',
      contact: '555 0100',
      guardian: 'Rima Haddad',
      payer: 'Self',
      episode: { admittedOn: '2026-01-05', setting: 'school' },
    }),
  );
  const closing = { closedOn: '2026-02-27', reason: 'Moved away' };
  accepted(await closeEpisode(deps, anna, second.episodes[0]!.id, closing));
  const swept = await sweepRecords(deps, anna, {
    progress: () => undefined,
    onCrash: (rule, cause) => {
      throw new Error(`${rule} threw`, { cause });
    },
  });
  accepted(swept);
  const payer = accepted(
    await addPayer(deps, anna, { name: 'Optum', ruleSet: 'optum', isSelfPay: false, isActive: true }),
  );
  accepted(
    await setCoverage(deps, anna, client, {
      payer: payer.id,
      memberNumber: 'OPT-1',
      from: '2026-03-02',
      until: '2026-12-31',
      replaces: true,
    }),
  );
  accepted(await saveOwnRuleSet(deps, anna, printOwnSet(someOwnSet)));
  accepted(await chooseGates(deps, anna, ['plan.measure-named']));
  await reviewed(practice);
  await anchorLedger(deps, practice.practice, anna.from);
  return { ...practice, sam, ivy, ben, signedNote: signed, secondClient: second.client.id };
}
