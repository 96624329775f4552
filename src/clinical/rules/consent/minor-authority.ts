import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { wholeChart } from '../../each.ts';
import { defineRule } from '../../kit/rule.ts';
import { ageOn } from '../../time/age-on.ts';
import type { ConsentDocument } from './given-consents.ts';
import { givenConsents, placeOf, toTreatment } from './given-consents.ts';

const ofAge = 18;

const ageAt = ({ client: { bornOn } }: Chart, consent: ConsentDocument): number | undefined =>
  bornOn === undefined ? undefined : ageOn(bornOn, documentDate(consent));

/** The consents to treatment of someone for whom another may have to speak. */
const needingAuthority = (chart: Chart): ConsentDocument[] =>
  givenConsents(chart, toTreatment).filter(
    consent => Boolean(chart.client.guardian?.trim()) || (ageAt(chart, consent) ?? ofAge) < ofAge,
  );

const showsAuthority = ({ body }: ConsentDocument): boolean => Boolean(body.authority?.trim());
const isByAnother = ({ body }: ConsentDocument): boolean => body.relation !== 'client';

export const minorAuthority = defineRule({
  id: 'consent.minor-authority',
  standsIn: ['consent'],
  messages: {
    unproven:
      'Someone else may have to consent for {client}, and the record does not show who may, and by what authority.',
    alone:
      '{client} consented without a parent or guardian; how mature they are for it, and whether a parent takes part, is not written down.',
    tooYoung:
      '{client} consented alone at the age of {age}; whether the law of your state allows that cannot be seen here.',
  },
  /** From what age a minor may consent alone, in the states that are known. */
  parameters: z.object({ examples: z.record(z.string(), z.number()) }),

  /** Without any consent to treatment there is another rule's matter. */
  subjects: chart => (needingAuthority(chart).length > 0 ? wholeChart(chart) : []),

  check(_, { chart, parameters: { examples }, fail, cannotTell }) {
    const papers = needingAuthority(chart);
    if (papers.some(paper => isByAnother(paper) && showsAuthority(paper))) return undefined;

    const client = chart.client.goesBy ?? chart.client.name;
    const alone = papers.findLast(paper => !isByAnother(paper) && showsAuthority(paper));
    const paper = alone ?? papers.findLast(({ body }) => body.kind === 'minor') ?? papers.at(-1);
    if (!alone) return fail('unproven', { client }, paper ? { place: placeOf(paper, 'authority') } : {});

    const age = ageAt(chart, alone);
    if (age === undefined || age >= ofAge) return undefined;
    if (!alone.body.minorAlone?.trim())
      return fail('alone', { client }, { place: placeOf(alone, 'minorAlone') });
    return age < Math.min(...Object.values(examples))
      ? cannotTell('tooYoung', { client, age }, { place: placeOf(alone, 'authority') })
      : undefined;
  },
});
