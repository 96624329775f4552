import { all } from '../../chart.ts';
import { documentsAsSubjects } from '../../each.ts';
import { defineRule } from '../../kit/rule.ts';
import type { StatedRight } from '../../language/rights-stated.ts';
import { rightsStated } from '../../language/rights-stated.ts';
import { perChart } from '../../remembered.ts';
import type { ReleaseDocument } from './standing-releases.ts';
import { recipientOf, standingReleases } from './standing-releases.ts';

const rights: Readonly<Record<StatedRight, string>> = {
  revocation: 'that it can be revoked, and how',
  conditioning: 'that treatment does not depend on it',
  redisclosure: 'that the recipient may pass on what is sent',
};

/** The first field that is missing among those by which a release is one, and what it would say. */
function missingIn({ body }: ReleaseDocument): readonly [field: string, what: string] | undefined {
  const parts: readonly (readonly [string, string, unknown])[] = [
    ['recipient', 'to or from whom', body.recipient?.trim()],
    ['purpose', 'for what', body.purpose?.trim()],
    ['scope', 'what may be sent', body.scope.length > 0],
    ['signedBy', 'who signed it', body.signedBy?.trim()],
    ['signedOn', 'when it was signed', body.signedOn],
  ];
  return parts.filter(([, , answer]) => !answer).map(([field, what]) => [field, what] as const)[0];
}

const unstated = ({ body }: ReleaseDocument): string[] => {
  const said = [...body.statements, ...rightsStated(`${body.scopeDetail ?? ''}\n${body.purpose ?? ''}`)];
  return Object.entries(rights).flatMap(([right, words]) => (said.some(one => one === right) ? [] : [words]));
};

/** Whether the record says anywhere by what authority somebody speaks for the client. */
const hasAuthority = perChart(chart => all(chart, 'consent').some(({ body }) => body.authority?.trim()));

export const authorizationElements = defineRule({
  id: 'release.authorization-elements',
  standsIn: ['release'],
  messages: {
    incomplete: 'The release to {recipient} does not say {what}.',
    noEnd: 'The release to {recipient} says neither until when it holds nor what ends it.',
    noAuthority: '{who} signed the release to {recipient}, and by what authority is not in the record.',
    unstated: 'The release to {recipient} does not tell the one who signed it {what}.',
  },
  subjects: chart => documentsAsSubjects(standingReleases(chart)),

  check(release, { chart, fail }) {
    const { body } = release;
    const recipient = recipientOf(release);
    const missing = missingIn(release);
    const isSpokenFor = body.relation !== undefined && body.relation !== 'client';
    const what = unstated(release).join('; ');
    return [
      ...(missing ? [fail('incomplete', { recipient, what: missing[1] }, { at: [missing[0]] })] : []),
      ...(body.expiresOn || body.expiryEvent?.trim()
        ? []
        : [fail('noEnd', { recipient }, { at: ['expiresOn'] })]),
      ...(isSpokenFor && !body.authority?.trim() && !hasAuthority(chart)
        ? [
            fail(
              'noAuthority',
              { who: body.signedBy?.trim() || 'Somebody else', recipient },
              { at: ['authority'] },
            ),
          ]
        : []),
      ...(what ? [fail('unstated', { recipient, what }, { at: ['statements'] })] : []),
    ];
  },
});
