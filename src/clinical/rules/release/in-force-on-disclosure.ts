import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { all } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import type { Disclosure } from '../../documents/disclosure.ts';
import { documentsAsSubjects } from '../../each.ts';
import type { Context } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { couldBeSameRecipient } from '../../language/could-be-same-recipient.ts';
import { documentsNamed } from '../../language/documents-named.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import type { DisclosureDocument, ReleaseDocument } from './standing-releases.ts';
import { lastDayOf, recipientOf, releaseBehind, restsElsewhere } from './standing-releases.ts';

type Ground = Exclude<NonNullable<Disclosure['ground']>, 'release'>;

/** What each ground is called where the law lists what is permitted without a release. */
const bases: Readonly<Record<Ground, { readonly words: string; readonly named: readonly string[] }>> = {
  treatment: { words: 'for treatment', named: ['treatment'] },
  payment: { words: 'for payment', named: ['payment'] },
  operations: { words: 'for health care operations', named: ['operations'] },
  law: {
    words: 'because the law requires it',
    named: ['required-by-law', 'public-health', 'abuse-report', 'court-order'],
  },
  safety: { words: 'to avert a serious threat', named: ['emergency'] },
  client: { words: 'at the client’s request', named: ['patient-request'] },
};

/** Care and money: what may go out without a release, unless it tells of substance use treatment. */
const ordinary: readonly Ground[] = ['treatment', 'payment', 'operations'];

const messages = {
  noGround: 'What went to {recipient} on {day} does not say on what ground it was sent.',
  noRelease: 'What went to {recipient} on {day} rests on a release, and no signed one is named.',
  tooEarly: 'What went to {recipient} on {day} was sent before the release was signed on {signed}.',
  ended: 'What went to {recipient} on {day} was sent after its release had ended on {last}.',
  receiveOnly: 'What went to {recipient} on {day} rests on a release that lets you receive, not send.',
  notPermitted: 'What went to {recipient} on {day} was sent {ground}, which is not a permitted ground here.',
  elsewhere: 'What went to {recipient} on {day} rests on a release that is not in this part of the record.',
  anotherRecipient:
    'What was sent on {day} went to {recipient}, and its release is for {named}; I cannot tell whether that is the same.',
  beyond: 'What went to {recipient} on {day} names the {type}, which its release does not list.',
  substanceUse:
    'A substance use record went to {recipient} on {day} {ground}; 42 CFR Part 2 mostly asks for the client’s consent, and none is named.',
} as const;

const names: Readonly<Record<string, string>> = {
  'progress-note': 'session notes',
  'process-note': 'process notes',
  'safety-plan': 'safety plan',
  'discharge-summary': 'discharge summary',
  'treatment-plan': 'treatment plan',
};

type Words = { readonly recipient: string; readonly day: string };
type Said = Pick<Context<typeof messages, unknown>, 'chart' | 'fail' | 'cannotTell'>;

function onRelease(disclosure: DisclosureDocument, words: Words, { chart, fail, cannotTell }: Said) {
  const release = releaseBehind(disclosure, chart);
  const at = { at: ['release'] };
  if (restsElsewhere(disclosure, chart)) return cannotTell('elsewhere', words, at);
  if (!release) return fail('noRelease', words, at);
  const sentOn = documentDate(disclosure);
  const signedOn = documentDate(release);
  const last = lastDayOf(release, chart);
  if (sentOn < signedOn) return fail('tooEarly', { ...words, signed: dayInWords(signedOn, chart.today) }, at);
  if (last !== undefined && sentOn > last)
    return fail('ended', { ...words, last: dayInWords(last, chart.today) }, at);
  if (release.body.direction === 'receive') return fail('receiveOnly', words, at);
  if (!couldBeSameRecipient(disclosure.body.recipient ?? '', release.body.recipient ?? ''))
    return cannotTell('anotherRecipient', { ...words, named: recipientOf(release) }, { at: ['recipient'] });
  return beyondScope(disclosure, release).map(({ type, span }) =>
    cannotTell('beyond', { ...words, type: names[type] ?? type }, { at: ['what'], span }),
  );
}

/** Process notes have a rule of their own. */
const beyondScope = ({ body }: DisclosureDocument, { body: { scope } }: ReleaseDocument) =>
  documentsNamed(body.what ?? '').filter(
    ({ type }) => type !== 'process-note' && !scope.some(one => one === type),
  );

const wordsFor = (disclosure: DisclosureDocument, { today }: Chart): Words => ({
  recipient: recipientOf(disclosure),
  day: dayInWords(documentDate(disclosure), today),
});

export const inForceOnDisclosure = defineRule({
  id: 'release.in-force-on-disclosure',
  standsIn: ['disclosure'],
  messages,
  parameters: z.object({ permittedBases: z.array(z.string()) }),
  subjects: chart => documentsAsSubjects(all(chart, 'disclosure')),

  check(disclosure, { chart, parameters: { permittedBases }, fail, cannotTell }) {
    const words = wordsFor(disclosure, chart);
    const { ground } = disclosure.body;
    const at = { at: ['ground'] };
    if (ground === undefined) return fail('noGround', words, at);
    if (ground === 'release') return onRelease(disclosure, words, { chart, fail, cannotTell });

    const basis = bases[ground];
    if (!basis.named.some(name => permittedBases.includes(name)))
      return fail('notPermitted', { ...words, ground: basis.words }, at);
    const isProtected = chart.episode.setting === 'sud-outpatient' && ordinary.includes(ground);
    return isProtected ? cannotTell('substanceUse', { ...words, ground: basis.words }, at) : undefined;
  },
});
