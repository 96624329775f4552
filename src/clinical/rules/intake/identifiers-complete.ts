import type { Chart } from '../../chart.ts';
import { defineRule } from '../../kit/rule.ts';
import { namesTelephone } from '../../language/names-telephone.ts';
import type { IntakeDocument } from './standing-intakes.ts';
import { standingIntakes } from './standing-intakes.ts';

const isGiven = (text: string | undefined): boolean => Boolean(text?.trim());

/** Where to write to: what a contact holds beside telephone numbers and e-mail addresses. */
const hasAddress = (contact: string): boolean => {
  const words = contact.split(/\s+/).filter(word => !word.includes('@'));
  return words.some(word => /\p{L}{2,}/u.test(word));
};

/** What is missing on the client's own page. */
function missingOnPage({ client }: Chart): string[] {
  const contact = client.contact ?? '';
  const there = {
    'the full name': isGiven(client.name),
    'the date of birth': isGiven(client.bornOn),
    'the record number': isGiven(client.recordNumber),
    'an address': hasAddress(contact),
    'a telephone number': namesTelephone(contact).holds,
  };
  return Object.entries(there).flatMap(([what, isThere]) => (isThere ? [] : [what]));
}

function missingOfEmergency({ body }: IntakeDocument): string[] {
  const contact = body.emergencyContact ?? '';
  if (!isGiven(contact)) return ['an emergency contact'];
  return namesTelephone(contact).holds ? [] : ['the emergency contact’s telephone number'];
}

export const identifiersComplete = defineRule({
  id: 'intake.identifiers-complete',
  standsIn: ['intake'],
  messages: {
    onPage: 'The client’s page lacks {missing}.',
    emergency: 'The intake lacks {missing}.',
  },
  subjects: standingIntakes,

  check(intake, { chart, fail }) {
    const [page, emergency] = [missingOnPage(chart), missingOfEmergency(intake)];
    if (page.length > 0)
      return fail('onPage', { missing: [...page, ...emergency].join(', ') }, { at: ['emergencyContact'] });
    return emergency.length > 0
      ? fail('emergency', { missing: emergency.join(', ') }, { at: ['emergencyContact'] })
      : undefined;
  },
});
