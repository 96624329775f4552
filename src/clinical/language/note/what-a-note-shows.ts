import type { Decision, Passage } from '../reader.ts';
import { decideOn, type HeardNote } from './heard-note.ts';

/** Whether the session worked on what a goal or an objective of the plan names, in whatever words. */
export const isLinkedToGoal = (note: HeardNote): Decision => decideOn('linkedToGoal', note);

/** Whether it says what the clinician did and with what; the name of a method alone is not enough. */
export const describesIntervention = (note: HeardNote): Decision => decideOn('interventionSpecific', note);

/** Whether it gives a reason or a clinical purpose for doing this with this client. */
export const givesRationale = (note: HeardNote): Decision => decideOn('interventionRationale', note);

/** Whether it tells how the client reacted in the session to what the clinician did. */
export const tellsResponse = (note: HeardNote): Decision => decideOn('clientResponse', note);

/** Whether it tells what the clinician saw or heard of the client at first hand. */
export const tellsObservation = (note: HeardNote): Decision => decideOn('clinicianObservation', note);

/** Whether it tells what the client said of symptoms, feelings, thoughts, events or functioning. */
export const tellsSelfReport = (note: HeardNote): Decision => decideOn('clientSelfReport', note);

/** Whether it says what is better, worse, the same or met, or holds now against an earlier time. */
export const statesProgress = (note: HeardNote): Decision => decideOn('progressStated', note);

/** Whether it names a next step of the care: homework, focus, change, referral or contact. */
export const namesNextStep = (note: HeardNote): Decision => decideOn('planForNext', note);

/** Whether present risk was asked about, found absent or managed. It never says that there is no risk. */
export const addressesRisk = (note: HeardNote): Decision => decideOn('riskAddressed', note);

/** Whether it could not be pasted into the chart of somebody else. */
export const isIndividual = (note: HeardNote): Decision => decideOn('individualized', note);

/** Whether it describes a present symptom or difficulty in functioning. */
export const describesSymptom = (note: HeardNote): Decision =>
  decideOn('functionalImpairmentOrSymptom', note);

/** Whether the clinician's own voice labels, blames, mocks or doubts the client. */
export const stigmatizes = (note: HeardNote): Decision => decideOn('stigmatizingLanguage', note);

/** Whether it names somebody who is neither the client nor treats the client. The passages are the names. */
export const namesThirdParty = (note: HeardNote): Decision =>
  decideOn('thirdPartyIdentified', note, namesOfOthers(note));

/** Whether most of the session served a therapeutic purpose of the plan or an acute crisis. */
export const hasBillablePurpose = (note: HeardNote): Decision => decideOn('billablePurpose', note);

const namesOfOthers = ({ names }: HeardNote): Passage[] =>
  names
    .filter(({ odds }) => odds > 0)
    .flatMap(({ spans }) => spans)
    .toSorted((one, other) => one[0] - other[0])
    .map(span => ({ field: 'text', span }));
