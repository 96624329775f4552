import type { Rule } from '../kit/rule.ts';
import { biopsychosocialDomains } from './assessment/biopsychosocial-domains.ts';
import { completedBeforePlan } from './assessment/completed-before-plan.ts';
import { evaluationCodeSupported } from './assessment/evaluation-code-supported.ts';
import { functionalImpairment } from './assessment/functional-impairment.ts';
import { mentalStatusExam } from './assessment/mental-status-exam.ts';
import { readinessAndCapacity } from './assessment/readiness-and-capacity.ts';
import { riskFormulated } from './assessment/risk-formulated.ts';
import { riskScreened } from './assessment/risk-screened.ts';
import { safetyPlanWhenAtRisk } from './assessment/safety-plan-when-at-risk.ts';
import { strengthsAndCulture } from './assessment/strengths-and-culture.ts';
import { substanceUseScreened } from './assessment/substance-use-screened.ts';
import { symptomRatings } from './assessment/symptom-ratings.ts';
import { updatedAnnually } from './assessment/updated-annually.ts';
import { goodFaithEstimate } from './consent/good-faith-estimate.ts';
import { minorAuthority } from './consent/minor-authority.ts';
import { part2Notice } from './consent/part2-notice.ts';
import { privacyNoticeAcknowledged } from './consent/privacy-notice-acknowledged.ts';
import { telehealth } from './consent/telehealth.ts';
import { treatmentInformed } from './consent/treatment-informed.ts';
import { consistentAcrossChart } from './diagnosis/consistent-across-chart.ts';
import { criteriaCountMet } from './diagnosis/criteria-count-met.ts';
import { differentialConsidered } from './diagnosis/differential-considered.ts';
import { durationMet } from './diagnosis/duration-met.ts';
import { icd10CodeAndName } from './diagnosis/icd10-code-and-name.ts';
import { impairmentLinked } from './diagnosis/impairment-linked.ts';
import { necessityRationale } from './diagnosis/necessity-rationale.ts';
import { primaryIsTreatable } from './diagnosis/primary-is-treatable.ts';
import { problemCoverage } from './diagnosis/problem-coverage.ts';
import { requiredCriterionMet } from './diagnosis/required-criterion-met.ts';
import { severityAgreesWithMeasure } from './diagnosis/severity-agrees-with-measure.ts';
import { symptomsDocumented } from './diagnosis/symptoms-documented.ts';
import { uncertainNotCoded } from './diagnosis/uncertain-not-coded.ts';
import { unspecifiedNotStale } from './diagnosis/unspecified-not-stale.ts';
import { inactiveCaseAddressed } from './discharge/inactive-case-addressed.ts';
import { requiredElements } from './discharge/required-elements.ts';
import { summaryOnTime } from './discharge/summary-on-time.ts';
import { approachCarriedIntoPlan } from './formulation/approach-carried-into-plan.ts';
import { linksDiagnosisToOrientation } from './formulation/links-diagnosis-to-orientation.ts';
import { present } from './formulation/present.ts';
import { statesSupportingSymptoms } from './formulation/states-supporting-symptoms.ts';
import { strengthsAndResponsivity } from './formulation/strengths-and-responsivity.ts';
import { approachExplained } from './intake/approach-explained.ts';
import { historyAndOnset } from './intake/history-and-onset.ts';
import { identifiersComplete } from './intake/identifiers-complete.ts';
import { languageAndAccess } from './intake/language-and-access.ts';
import { medicationsAllergiesMedical } from './intake/medications-allergies-medical.ts';
import { presentingProblem } from './intake/presenting-problem.ts';
import { priorTreatmentResponse } from './intake/prior-treatment-response.ts';
import { baselineAdministered } from './measure/baseline-administered.ts';
import { itemRiskAnswered } from './measure/item-risk-answered.ts';
import { repeatedOnSchedule } from './measure/repeated-on-schedule.ts';
import { resultUsed } from './measure/result-used.ts';
import { scoredAndInterpreted } from './measure/scored-and-interpreted.ts';
import { sharedWithClient } from './measure/shared-with-client.ts';
import { activityHasPurpose } from './note/activity-has-purpose.ts';
import { affectHasEvidence } from './note/affect-has-evidence.ts';
import { aggregateElements } from './note/aggregate-elements.ts';
import { behaviorQuantified } from './note/behavior-quantified.ts';
import { betweenSessionWork } from './note/between-session-work.ts';
import { checkboxHasNarrative } from './note/checkbox-has-narrative.ts';
import { claimMatchesSignedNote } from './note/claim-matches-signed-note.ts';
import { clientReport } from './note/client-report.ts';
import { clinicalAssessment } from './note/clinical-assessment.ts';
import { codeConditionsMet } from './note/code-conditions-met.ts';
import { consultationElements } from './note/consultation-elements.ts';
import { contactRecorded } from './note/contact-recorded.ts';
import { crisisElements } from './note/crisis-elements.ts';
import { detailedEnough } from './note/detailed-enough.ts';
import { diagnosisAndProblem } from './note/diagnosis-and-problem.ts';
import { extendedSessionRationale } from './note/extended-session-rationale.ts';
import { familyCodePresence } from './note/family-code-presence.ts';
import { goalIsActive } from './note/goal-is-active.ts';
import { goalLinked } from './note/goal-linked.ts';
import { groupIndividualized } from './note/group-individualized.ts';
import { interventionDescribed } from './note/intervention-described.ts';
import { interventionEvaluated } from './note/intervention-evaluated.ts';
import { interventionNamed } from './note/intervention-named.ts';
import { interventionOnPlan } from './note/intervention-on-plan.ts';
import { interventionRationale } from './note/intervention-rationale.ts';
import { medicalNecessity } from './note/medical-necessity.ts';
import { missedAppointmentRecorded } from './note/missed-appointment-recorded.ts';
import { nextSteps } from './note/next-steps.ts';
import { noOverlappingServices } from './note/no-overlapping-services.ts';
import { noPassiveMedia } from './note/no-passive-media.ts';
import { notCloned } from './note/not-cloned.ts';
import { notSharedAcrossClients } from './note/not-shared-across-clients.ts';
import { observationAndMentalStatus } from './note/observation-and-mental-status.ts';
import { presentForEachContact } from './note/present-for-each-contact.ts';
import { progressTowardGoal } from './note/progress-toward-goal.ts';
import { responseDocumented } from './note/response-documented.ts';
import { responseSpecific } from './note/response-specific.ts';
import { riskAddressed } from './note/risk-addressed.ts';
import { riskContradiction } from './note/risk-contradiction.ts';
import { serviceHeader } from './note/service-header.ts';
import { signedOnTime } from './note/signed-on-time.ts';
import { signedWithCredentials } from './note/signed-with-credentials.ts';
import { startStopTime } from './note/start-stop-time.ts';
import { supervisorCosigned } from './note/supervisor-cosigned.ts';
import { symptomsAndFunctioning } from './note/symptoms-and-functioning.ts';
import { telehealthElements } from './note/telehealth-elements.ts';
import { timeSupportsCode } from './note/time-supports-code.ts';
import { visitFrequencyMatchesPlan } from './note/visit-frequency-matches-plan.ts';
import { activeGoal } from './plan/active-goal.ts';
import { activeOnServiceDate } from './plan/active-on-service-date.ts';
import { clientParticipation } from './plan/client-participation.ts';
import { clientSignatureOrReason } from './plan/client-signature-or-reason.ts';
import { clinicianSignature } from './plan/clinician-signature.ts';
import { copyOffered } from './plan/copy-offered.ts';
import { diagnosisProblemSymptomsListed } from './plan/diagnosis-problem-symptoms-listed.ts';
import { dischargeCriteria } from './plan/discharge-criteria.ts';
import { failedInterventionNotRepeated } from './plan/failed-intervention-not-repeated.ts';
import { familyRoleForMinor } from './plan/family-role-for-minor.ts';
import { goalAddressesDiagnosis } from './plan/goal-addresses-diagnosis.ts';
import { goalClinicalPair } from './plan/goal-clinical-pair.ts';
import { goalFocusLimit } from './plan/goal-focus-limit.ts';
import { goalFromAssessment } from './plan/goal-from-assessment.ts';
import { goalInClientWords } from './plan/goal-in-client-words.ts';
import { interventionFitsDiagnosis } from './plan/intervention-fits-diagnosis.ts';
import { interventionPerGoal } from './plan/intervention-per-goal.ts';
import { measureNamed } from './plan/measure-named.ts';
import { necessityStatement } from './plan/necessity-statement.ts';
import { needAddressedOrDeferred } from './plan/need-addressed-or-deferred.ts';
import { notCanned } from './plan/not-canned.ts';
import { notExpired } from './plan/not-expired.ts';
import { objectiveAchievableStep } from './plan/objective-achievable-step.ts';
import { objectiveMeasurable } from './plan/objective-measurable.ts';
import { objectivePerGoal } from './plan/objective-per-goal.ts';
import { objectiveTargetDate } from './plan/objective-target-date.ts';
import { plainAndRespectfulLanguage } from './plan/plain-and-respectful-language.ts';
import { presentOnTime } from './plan/present-on-time.ts';
import { problemListCurrent } from './plan/problem-list-current.ts';
import { revisionReason } from './plan/revision-reason.ts';
import { strengthsUsed } from './plan/strengths-used.ts';
import { typeAmountFrequencyDuration } from './plan/type-amount-frequency-duration.ts';
import { updatedOnGoalMet } from './plan/updated-on-goal-met.ts';
import { updatedOnLifeChange } from './plan/updated-on-life-change.ts';
import { updatedOnWorsening } from './plan/updated-on-worsening.ts';
import { amendmentsPreserveOriginal } from './record/amendments-preserve-original.ts';
import { identifiedAttributedDated } from './record/identified-attributed-dated.ts';
import { outOfNetworkParity } from './record/out-of-network-parity.ts';
import { patientRequestOnTime } from './record/patient-request-on-time.ts';
import { threadUnbroken } from './record/thread-unbroken.ts';
import { accountingComplete } from './release/accounting-complete.ts';
import { authorizationElements } from './release/authorization-elements.ts';
import { familyEachMember } from './release/family-each-member.ts';
import { inForceOnDisclosure } from './release/in-force-on-disclosure.ts';
import { part2Elements } from './release/part2-elements.ts';
import { part2NoticeAttached } from './release/part2-notice-attached.ts';
import { pcpCoordination } from './release/pcp-coordination.ts';
import { psychotherapyNotesSeparate } from './release/psychotherapy-notes-separate.ts';
import { clientParticipated } from './review/client-participated.ts';
import { continuedNeed } from './review/continued-need.ts';
import { decisionAndRationale } from './review/decision-and-rationale.ts';
import { noProgressAnswered } from './review/no-progress-answered.ts';
import { onTime } from './review/on-time.ts';
import { progressPerGoal } from './review/progress-per-goal.ts';

/** Every check there is, in thread order; what each asks, why and how severely stands in `standards/` under the same id. */
export const rules: readonly Rule[] = [
  identifiersComplete,
  presentingProblem,
  historyAndOnset,
  priorTreatmentResponse,
  approachExplained,
  languageAndAccess,
  medicationsAllergiesMedical,
  completedBeforePlan,
  biopsychosocialDomains,
  mentalStatusExam,
  riskScreened,
  riskFormulated,
  safetyPlanWhenAtRisk,
  substanceUseScreened,
  functionalImpairment,
  symptomRatings,
  strengthsAndCulture,
  readinessAndCapacity,
  updatedAnnually,
  evaluationCodeSupported,
  icd10CodeAndName,
  symptomsDocumented,
  criteriaCountMet,
  requiredCriterionMet,
  durationMet,
  impairmentLinked,
  differentialConsidered,
  necessityRationale,
  uncertainNotCoded,
  unspecifiedNotStale,
  primaryIsTreatable,
  consistentAcrossChart,
  problemCoverage,
  severityAgreesWithMeasure,
  present,
  linksDiagnosisToOrientation,
  statesSupportingSymptoms,
  strengthsAndResponsivity,
  approachCarriedIntoPlan,
  presentOnTime,
  activeOnServiceDate,
  notExpired,
  diagnosisProblemSymptomsListed,
  activeGoal,
  goalInClientWords,
  goalClinicalPair,
  objectivePerGoal,
  objectiveMeasurable,
  objectiveTargetDate,
  objectiveAchievableStep,
  goalAddressesDiagnosis,
  goalFromAssessment,
  needAddressedOrDeferred,
  interventionPerGoal,
  interventionFitsDiagnosis,
  typeAmountFrequencyDuration,
  measureNamed,
  dischargeCriteria,
  necessityStatement,
  strengthsUsed,
  clientParticipation,
  clientSignatureOrReason,
  clinicianSignature,
  copyOffered,
  plainAndRespectfulLanguage,
  notCanned,
  goalFocusLimit,
  updatedOnWorsening,
  updatedOnGoalMet,
  updatedOnLifeChange,
  revisionReason,
  failedInterventionNotRepeated,
  familyRoleForMinor,
  problemListCurrent,
  presentForEachContact,
  serviceHeader,
  startStopTime,
  timeSupportsCode,
  extendedSessionRationale,
  codeConditionsMet,
  familyCodePresence,
  groupIndividualized,
  crisisElements,
  noOverlappingServices,
  telehealthElements,
  diagnosisAndProblem,
  symptomsAndFunctioning,
  clientReport,
  observationAndMentalStatus,
  clinicalAssessment,
  nextSteps,
  goalLinked,
  goalIsActive,
  interventionNamed,
  interventionDescribed,
  interventionRationale,
  interventionOnPlan,
  activityHasPurpose,
  noPassiveMedia,
  responseDocumented,
  responseSpecific,
  behaviorQuantified,
  interventionEvaluated,
  progressTowardGoal,
  medicalNecessity,
  aggregateElements,
  riskAddressed,
  riskContradiction,
  checkboxHasNarrative,
  affectHasEvidence,
  detailedEnough,
  notCloned,
  notSharedAcrossClients,
  betweenSessionWork,
  signedWithCredentials,
  signedOnTime,
  claimMatchesSignedNote,
  supervisorCosigned,
  missedAppointmentRecorded,
  contactRecorded,
  consultationElements,
  visitFrequencyMatchesPlan,
  baselineAdministered,
  repeatedOnSchedule,
  scoredAndInterpreted,
  resultUsed,
  itemRiskAnswered,
  sharedWithClient,
  onTime,
  progressPerGoal,
  clientParticipated,
  decisionAndRationale,
  continuedNeed,
  noProgressAnswered,
  treatmentInformed,
  privacyNoticeAcknowledged,
  telehealth,
  minorAuthority,
  goodFaithEstimate,
  part2Notice,
  authorizationElements,
  inForceOnDisclosure,
  psychotherapyNotesSeparate,
  part2Elements,
  part2NoticeAttached,
  accountingComplete,
  familyEachMember,
  pcpCoordination,
  summaryOnTime,
  requiredElements,
  inactiveCaseAddressed,
  identifiedAttributedDated,
  amendmentsPreserveOriginal,
  patientRequestOnTime,
  threadUnbroken,
  outOfNetworkParity,
];
