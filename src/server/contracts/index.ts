import { accessLogRoute } from './access-log.ts';
import { answerFindingRoute, withdrawAnswerRoute } from './answers.ts';
import { readChartRoute } from './chart.ts';
import {
  breakGlassRoute,
  changeClientRoute,
  listClientsRoute,
  openClientRoute,
  readClientRoute,
} from './clients.ts';
import { listServiceCodesRoute, searchCodesRoute } from './codes.ts';
import type { Contract } from './contract.ts';
import { tellCrashRoute } from './crashes.ts';
import {
  amendDocumentRoute,
  coSignDocumentRoute,
  discardDraftRoute,
  openNextVersionRoute,
  readDocumentRoute,
  returnDocumentRoute,
  saveDraftRoute,
  signDocumentRoute,
  startDocumentRoute,
} from './documents.ts';
import { endCoverageRoute, listCoveragesRoute, setCoverageRoute } from './coverages.ts';
import { closeEpisodeRoute, joinCareTeamRoute, leaveCareTeamRoute, openEpisodeRoute } from './episodes.ts';
import { frontDoorRoute, openSampleRoute, setUpPracticeRoute } from './first-visit.ts';
import { exportRecordRoute, importRecordRoute } from './interchange.ts';
import { readJobRoute } from './jobs.ts';
import { listOwnRuleSetsRoute, saveOwnRuleSetRoute, withdrawOwnRuleSetRoute } from './own-rule-sets.ts';
import { addPayerRoute, changePayerRoute, listPayersRoute } from './payers.ts';
import {
  addPersonRoute,
  changePersonRoute,
  deactivatePersonRoute,
  listPeopleRoute,
  reactivatePersonRoute,
  resetSecretRoute,
} from './people.ts';
import { changePracticeRoute, chooseGatesRoute, readPracticeRoute } from './practice.ts';
import {
  discardPrivateNoteRoute,
  listPrivateNotesRoute,
  readPrivateNoteRoute,
  savePrivateNoteRoute,
  writePrivateNoteRoute,
} from './private-notes.ts';
import {
  checkTrendRoute,
  exportCheckCsvRoute,
  exportCheckHtmlRoute,
  groupFindingsRoute,
  listFindingsRoute,
  listRuleSetsRoute,
  recordCheckRoute,
  stopSweepRoute,
  sweepRecordsRoute,
} from './record-check.ts';
import {
  askForCorrectionRoute,
  assignReviewRoute,
  checkWorksheetRoute,
  drawSampleRoute,
  finishCorrectionRoute,
  listCorrectionsRoute,
  listReviewsRoute,
  readReviewQuarterRoute,
  readWorksheetRoute,
  reviewTrendRoute,
  saveWorksheetRoute,
  settleCorrectionRoute,
  signWorksheetRoute,
} from './reviews.ts';
import {
  changeSecretRoute,
  lockRoute,
  signInRoute,
  signOutEverywhereRoute,
  signOutRoute,
  unlockRoute,
  whoAmIRoute,
} from './session.ts';
import { todayRoute } from './today.ts';
import { verifyRoute } from './verify.ts';

/** Every route of the product. */
export const contracts: readonly Contract[] = [
  frontDoorRoute,
  setUpPracticeRoute,
  openSampleRoute,
  whoAmIRoute,
  signInRoute,
  signOutRoute,
  signOutEverywhereRoute,
  lockRoute,
  unlockRoute,
  changeSecretRoute,
  listPeopleRoute,
  addPersonRoute,
  changePersonRoute,
  deactivatePersonRoute,
  reactivatePersonRoute,
  resetSecretRoute,
  listClientsRoute,
  openClientRoute,
  readClientRoute,
  changeClientRoute,
  breakGlassRoute,
  openEpisodeRoute,
  closeEpisodeRoute,
  joinCareTeamRoute,
  leaveCareTeamRoute,
  readChartRoute,
  answerFindingRoute,
  withdrawAnswerRoute,
  startDocumentRoute,
  readDocumentRoute,
  saveDraftRoute,
  discardDraftRoute,
  signDocumentRoute,
  coSignDocumentRoute,
  returnDocumentRoute,
  amendDocumentRoute,
  openNextVersionRoute,
  todayRoute,
  recordCheckRoute,
  groupFindingsRoute,
  listFindingsRoute,
  checkTrendRoute,
  exportCheckCsvRoute,
  exportCheckHtmlRoute,
  sweepRecordsRoute,
  stopSweepRoute,
  listRuleSetsRoute,
  listReviewsRoute,
  readReviewQuarterRoute,
  drawSampleRoute,
  readWorksheetRoute,
  assignReviewRoute,
  checkWorksheetRoute,
  saveWorksheetRoute,
  signWorksheetRoute,
  askForCorrectionRoute,
  listCorrectionsRoute,
  finishCorrectionRoute,
  settleCorrectionRoute,
  reviewTrendRoute,
  listOwnRuleSetsRoute,
  saveOwnRuleSetRoute,
  withdrawOwnRuleSetRoute,
  listPayersRoute,
  addPayerRoute,
  changePayerRoute,
  listCoveragesRoute,
  setCoverageRoute,
  endCoverageRoute,
  searchCodesRoute,
  listServiceCodesRoute,
  tellCrashRoute,
  accessLogRoute,
  readPracticeRoute,
  changePracticeRoute,
  chooseGatesRoute,
  listPrivateNotesRoute,
  writePrivateNoteRoute,
  readPrivateNoteRoute,
  savePrivateNoteRoute,
  discardPrivateNoteRoute,
  exportRecordRoute,
  importRecordRoute,
  verifyRoute,
  readJobRoute,
];
