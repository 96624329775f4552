import { z } from 'zod';
import { documentDate } from '../../document-date.ts';
import { documentsAsSubjects } from '../../each.ts';
import { defineRule } from '../../kit/rule.ts';
import { namesTrainee } from '../../language/names-trainee.ts';
import { ofEach } from '../../of-each.ts';
import { addDays } from '../../time/add-days.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import type { Supervised } from './supervised-signers.ts';
import { coSignaturesOf, usuallyCoSigned } from './supervised-signers.ts';

const isByTrainee = ({ signature: { by } }: Supervised): boolean =>
  namesTrainee(`${by.role} ${by.credentials ?? ''}`).holds;

/** What somebody signed who works under supervision. */
const supervised = ofEach(['treatment-plan', 'progress-note'], (one, chart) => {
  if (one.status !== 'signed') return [];
  const isSupervised = isByTrainee(one) || usuallyCoSigned(chart).has(one.signature.by.id);
  return documentsAsSubjects<'treatment-plan' | 'progress-note'>(isSupervised ? [one] : []);
});

export const supervisorCosigned = defineRule({
  id: 'note.supervisor-cosigned',
  messages: {
    missing: '{name} signed the {document} of {day}, and no supervisor has co-signed it.',
    unlikeOthers:
      'The {document} of {day} has no co-signature, though most of what {name} signs in this record has one.',
    late: 'The {document} of {day} was signed on {signed} and co-signed on {coSigned}; {days} days are allowed.',
    noCredentials: '{name} co-signed the {document} of {day} without credentials.',
  },
  parameters: z.object({ cosignDays: z.number() }),
  subjects: supervised,

  /** The supervisor's time for reading it is over or has been used. */
  applies(given, chart, { cosignDays }) {
    const one = given as Supervised;
    return coSignaturesOf(one).length > 0 || chart.today > addDays(one.signature.on, cosignDays);
  },

  check(given, { chart, parameters: { cosignDays }, fail, advise }) {
    const one = given as Supervised;
    const document = one.type === 'treatment-plan' ? 'plan' : 'note';
    const words = { document, day: dayInWords(documentDate(one), chart.today) };
    const { name } = one.signature.by;
    const first = coSignaturesOf(one).toSorted((a, b) => a.at.localeCompare(b.at))[0];
    if (!first)
      return isByTrainee(one)
        ? fail('missing', { ...words, name })
        : advise('unlikeOthers', { ...words, name });
    if (first.on > addDays(one.signature.on, cosignDays))
      return fail('late', {
        ...words,
        signed: dayInWords(one.signature.on, chart.today),
        coSigned: dayInWords(first.on, chart.today),
        days: cosignDays,
      });
    return first.by.credentials?.trim()
      ? undefined
      : fail('noCredentials', { ...words, name: first.by.name });
  },
});
