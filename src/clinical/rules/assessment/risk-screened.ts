import { z } from 'zod';
import type { Chart, ChartDocument } from '../../chart.ts';
import { all, signed } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { documentsAsSubjects } from '../../each.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { speaksOfHarmToOthers } from '../../language/speaks-of-harm-to-others.ts';
import { ageOn } from '../../time/age-on.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { daysBetween } from '../../time/days-between.ts';
import { isByTool, namesTool, signedMeasures } from './risk-screens.ts';

type AssessmentDocument = ChartDocument<'assessment'>;

const parameters = z.object({
  minAge: z.number(),
  screeningWindowDays: z.number(),
  validatedRiskTools: z.array(z.string()),
});
type Parameters = z.infer<typeof parameters>;

const isOldEnough = ({ client, episode }: Chart, minAge: number): boolean =>
  client.bornOn === undefined || ageOn(client.bornOn, episode.admittedOn) >= minAge;

/** The first assessment, where everybody is asked; before it is signed, the one being written. */
function firstAssessment(chart: Chart): Subject<AssessmentDocument>[] {
  const first = signed(chart, 'assessment')[0] ?? all(chart, 'assessment')[0];
  return documentsAsSubjects<'assessment'>(first ? [first] : []);
}

/** With a tool of the standard, filled in near admission; one that is not kept here counts when the assessment names it. */
function isScreenedByTool({ body }: AssessmentDocument, chart: Chart, given: Parameters): boolean {
  const tools = given.validatedRiskTools;
  const isNear = (day: string): boolean =>
    Math.abs(daysBetween(chart.episode.admittedOn, day)) <= given.screeningWindowDays;
  return (
    (body.riskScreening === 'screened' && namesTool(body.riskTool ?? '', tools)) ||
    signedMeasures(chart).some(measure => isNear(documentDate(measure)) && isByTool(measure, tools))
  );
}

/** “Denied when asked” stands for all that the list asks about, harm to others among it. */
const isHarmToOthersTold = ({ body }: AssessmentDocument): boolean =>
  body.riskFindings.some(found => found === 'none-reported' || found === 'harm-to-others') ||
  speaksOfHarmToOthers([body.riskDetail, body.riskReasoning, body.riskFactors].join(' ')).holds;

export const riskScreened = defineRule({
  id: 'assessment.risk-screened',
  standsIn: ['assessment'],
  messages: {
    notAsked:
      'The assessment of {day} says that risk was not asked about, and no questionnaire asked in its stead.',
    noTool:
      'The assessment of {day} does not say with which validated questionnaire suicide risk was screened ({tools}).',
    others:
      'I could not find whether thoughts of harming others were asked about in the assessment of {day}.',
  },
  parameters,
  subjects: (chart, { minAge }) => (isOldEnough(chart, minAge) ? firstAssessment(chart) : []),

  check(assessment, { chart, parameters: given, fail, cannotTell }) {
    const day = dayInWords(documentDate(assessment), chart.today);
    if (!isScreenedByTool(assessment, chart, given))
      return assessment.body.riskScreening === 'screened'
        ? fail('noTool', { day, tools: given.validatedRiskTools.join(', ') }, { at: ['riskTool'] })
        : fail('notAsked', { day }, { at: ['riskScreening'] });
    return isHarmToOthersTold(assessment) ? undefined : cannotTell('others', { day }, { at: ['riskDetail'] });
  },
});
