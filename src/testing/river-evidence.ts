import type { SignedDocument } from '../clinical/chart.ts';
import type { BodyFor } from './chart-builder.ts';
import { written } from './chart-builder.ts';

// River Amari, invented: panic on the bus. Each piece of the record is whole and takes changes.

export const intakeOf = (change: BodyFor<'intake'> = {}): SignedDocument<'intake'> =>
  written('intake', {
    interviewedOn: '2026-03-02',
    referralReason: 'Missed four shifts in February after getting off the bus in panic.',
    problems: [
      {
        id: 'p1',
        clientWords: 'I can’t get on the bus any more.',
        name: 'panic on the bus',
        onset: 'after a fainting spell on line 4 in January',
        impact: 'Misses work two days a week.',
      },
    ],
    cultureAndLanguage: 'English; no interpreter and no access needs.',
    psychosocialHistory: 'Younger of two, close to a sister; moved here for work three years ago.',
    familyHistory: 'An uncle with panic attacks; no substance problems known.',
    educationAndWork: 'Trained as a gardener; five shifts a week with a park crew.',
    legalHistory: 'None reported.',
    traumaHistory: 'The faint on line 4; nothing else when asked.',
    substanceUse: 'None: no alcohol, tobacco or other drugs.',
    medicalHistory: 'Heart examined in January after the faint: normal. Otherwise healthy.',
    allergies: 'None known',
    primaryCare: 'Dr. Lind, Mill Street Practice',
    careCoordination: 'agreed',
    noMedications: true,
    pastDiagnoses: 'None known',
    noPriorTreatment: true,
    orientationGiven:
      'Exposure therapy and its first steps; confidentiality and its limits, fees, complaints.',
    orientedOn: '2026-03-02',
    emergencyContact: 'Sister, 555-0130; may be called',
    ...change,
  });

type Seen = NonNullable<BodyFor<'assessment'>['mentalStatus']>[number];
/** What was seen of River at the first interview, area by area. */
export const seenAtFirst: readonly Seen[] = [
  { id: 'm1', area: 'appearance', finding: 'Work fleece, a notebook held in both hands.' },
  { id: 'm2', area: 'behaviour', finding: 'Sat near the door, calmer after ten minutes.' },
  { id: 'm3', area: 'speech', finding: 'Quick, clear, breathless when telling of the bus.' },
  { id: 'm4', area: 'mood', finding: '“On alert.”' },
  { id: 'm5', area: 'affect', finding: 'Anxious, laughed at the detours.' },
  { id: 'm6', area: 'thought-process', finding: 'Orderly, to the point.' },
  { id: 'm7', area: 'thought-content', finding: 'Fear of dying on the bus; no thoughts of suicide.' },
  { id: 'm8', area: 'perception', finding: 'No hallucinations.' },
  { id: 'm9', area: 'cognition', finding: 'Oriented; recalls each stop of line 4.' },
  { id: 'm10', area: 'insight', finding: 'Knows the bus is safe and does not believe it when on board.' },
];

export const assessmentOf = (change: BodyFor<'assessment'> = {}): SignedDocument<'assessment'> =>
  written('assessment', {
    assessedOn: '2026-03-04',
    occasion: 'initial',
    symptoms: [
      {
        id: 's1',
        symptom: 'Heart races and hands go numb within minutes of boarding',
        evidence: '“My heart goes so fast I think I will die.”',
        evidenceKind: 'quote',
        severity: 8,
        frequency: 'Every ride, four times a week',
        duration: 'About ten minutes each time, since January',
        impact: 'Gets off and walks 50 minutes to work.',
        problems: ['p1'],
      },
      {
        id: 's2',
        symptom: 'Plans each day around avoiding line 4',
        evidence: 'Shows a notebook of detours.',
        severity: 7,
        frequency: 'Daily',
        duration: 'Since January',
        impact: 'Turned down shifts across town.',
        problems: ['p1'],
      },
    ],
    impairments: [
      {
        id: 'i1',
        domain: 'work-school',
        severity: 'moderate',
        example: 'Missed two of five shifts last week.',
        symptoms: ['s1', 's2'],
      },
    ],
    mentalStatus: [...seenAtFirst],
    riskScreening: 'screened',
    riskTool: 'ASQ',
    riskFindings: ['none-reported'],
    riskDetail: 'Denied thoughts of suicide and of harming others, now and before.',
    substanceScreening: 'No alcohol, tobacco or other drugs for two years.',
    strengths: 'Keeps records by nature and turns up on time.',
    needs: 'A way to work that does not take fifty minutes on foot.',
    abilities: 'Reads timetables and own body signals closely.',
    preferences: 'Wants to try things outdoors rather than talk about them.',
    values: 'Being somebody the crew can count on.',
    culture: 'Grew up where nobody owned a car; the bus is how people meet.',
    stageOfChange: 'action',
    readiness: 'Came by own wish and practises between sessions; nothing stands in the way of taking part.',
    ...change,
  });

type Diagnosed = NonNullable<BodyFor<'diagnosis'>['diagnoses']>[number];
export const panic = (change: Partial<Diagnosed> = {}): Diagnosed => ({
  id: 'd1',
  code: 'F41.0',
  name: 'Panic disorder [episodic paroxysmal anxiety]',
  rank: 'primary',
  status: 'confirmed',
  statusOn: '2026-03-06',
  onset: '2026-01-10',
  criteria: [
    {
      id: 'c1',
      criterion: 'Pounding or racing heart',
      met: true,
      symptoms: ['s1'],
      evidence: 'Counted 130 on her watch.',
    },
    {
      id: 'c2',
      criterion: 'Numbness or tingling',
      met: true,
      symptoms: ['s1'],
      evidence: '“My hands go numb.”',
    },
    { id: 'c3', criterion: 'Fear of dying', met: true, symptoms: ['s1'], evidence: '“I think I will die.”' },
    {
      id: 'c4',
      criterion: 'Feeling short of breath',
      met: true,
      symptoms: ['s1'],
      evidence: 'Gasps when telling it.',
    },
    {
      id: 'c5',
      criterion: 'A month or more of avoiding situations for fear of another attack',
      met: true,
      symptoms: ['s2'],
      evidence: 'Notebook of detours since January.',
    },
  ],
  impairments: ['i1'],
  differential: [
    { id: 'x1', considered: 'Agoraphobia', reason: 'Shops, queues and open places are no trouble.' },
  ],
  justification: 'Repeated sudden attacks since January with lasting worry and avoidance; work is missed.',
  necessity:
    'Panic on the bus costs two shifts a week. Without treatment River is likely to lose the job; exposure is expected to restore bus travel and end the attacks.',
  problems: ['p1'],
  ...change,
});

export const diagnosisOf = (...diagnoses: readonly Diagnosed[]): SignedDocument<'diagnosis'> =>
  written('diagnosis', {
    diagnosedOn: '2026-03-06',
    diagnoses: diagnoses.length > 0 ? diagnoses : [panic()],
  });

export const formulationOf = (change: BodyFor<'formulation'> = {}): SignedDocument<'formulation'> =>
  written('formulation', {
    formulatedOn: '2026-03-06',
    summary:
      'A faint on a hot bus taught River that the bus is dangerous; each detour keeps that lesson alive.',
    explains: ['d1', 'p1'],
    restsOn: ['s1', 's2'],
    orientation: 'Cognitive-behavioural',
    orientationFit:
      'Panic disorder here rests on a lesson that only riding can undo; exposure lets River test it, and River likes to test things.',
    predisposing: 'A careful family in which fainting was always called the heart.',
    precipitating: 'The faint on line 4 in January, alone and in heavy clothes.',
    perpetuating: 'Detours and getting off early, so that the racing heart is never seen to stop by itself.',
    protective: 'A job worth riding to, a sister who comes along, a habit of keeping records.',
    strengthsAndResponsivity: 'Keep a log together and let River predict each ride; the sister may join.',
    prognosis: 'good',
    ...change,
  });
