import { z } from 'zod';
import type { Chart, ChartDocument } from '../../chart.ts';
import { standing } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import type { Intake } from '../../documents/intake.ts';
import { documentsAsSubjects } from '../../each.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { perChart } from '../../remembered.ts';
import { ageOn } from '../../time/age-on.ts';
import { wholeAssessments } from './whole-assessments.ts';

type Holder = ChartDocument<'intake'> | ChartDocument<'assessment'>;
interface Domain {
  readonly words: string;
  /** The field of the intake that tells of it. */
  readonly field: keyof Intake;
  readonly isTold: (intake: Intake, chart: Chart) => boolean;
}

type History = 'developmental' | 'family' | 'legal' | 'medical' | 'psychosocial' | 'trauma';

const told = (words: string, field: `${History}History` | 'educationAndWork'): Domain => ({
  words,
  field,
  isTold: intake => Boolean(intake[field]?.trim()),
});

const isScreenedLater = perChart((chart): boolean =>
  standing(chart, 'assessment').some(({ body }) => Boolean(body.substanceScreening?.trim())),
);

const domains: Readonly<Record<string, Domain>> = {
  psychiatric: {
    words: 'earlier treatment, or that there was none',
    field: 'priorTreatment',
    isTold: ({ priorTreatment, noPriorTreatment }) => priorTreatment.length > 0 || noPriorTreatment === true,
  },
  medical: told('medical history', 'medicalHistory'),
  developmental: told('development as a child', 'developmentalHistory'),
  family: told('family history', 'familyHistory'),
  social: told('social history', 'psychosocialHistory'),
  educationVocation: told('education and work', 'educationAndWork'),
  substanceUse: {
    words: 'substance use',
    field: 'substanceUse',
    isTold: ({ substanceUse }, chart) => Boolean(substanceUse?.trim()) || isScreenedLater(chart),
  },
  legal: told('legal matters', 'legalHistory'),
  trauma: told('trauma', 'traumaHistory'),
};

const keys = z.array(z.enum(Object.keys(domains)));
const parameters = z.object({
  requiredDomains: keys,
  minorsUnder: z.number(),
  requiredDomainsForMinors: keys,
});
type Parameters = z.infer<typeof parameters>;

const isMinor = ({ client }: Chart, day: string, age: number): boolean =>
  client.bornOn !== undefined && ageOn(client.bornOn, day) < age;

function asked(chart: Chart, day: string, given: Parameters): Domain[] {
  const more = isMinor(chart, day, given.minorsUnder) ? given.requiredDomainsForMinors : [];
  return [...new Set([...given.requiredDomains, ...more])].flatMap(key => domains[key] ?? []);
}

export const biopsychosocialDomains = defineRule({
  id: 'assessment.biopsychosocial-domains',
  standsIn: ['intake', 'assessment'],
  messages: {
    lacking: 'The history does not cover {domains}; “none reported” would be an answer.',
    noIntake: 'There is an assessment and no intake, where the history would stand: {domains}.',
  },
  parameters,

  /** The history stands in the intake; where there is none, the assessment stands without it. */
  subjects: chart => {
    const intakes: Subject<Holder>[] = documentsAsSubjects(standing(chart, 'intake'));
    return intakes.length > 0 ? intakes : wholeAssessments(chart);
  },

  check(document, { chart, parameters: given, fail }) {
    const all = asked(chart, documentDate(document), given);
    const named = (found: readonly Domain[]): string => found.map(({ words }) => words).join(', ');
    if (document.type === 'assessment') return fail('noIntake', { domains: named(all) });
    const lacking = all.filter(({ isTold }) => !isTold(document.body, chart));
    const [first] = lacking;
    return first && fail('lacking', { domains: named(lacking) }, { at: [first.field] });
  },
});
