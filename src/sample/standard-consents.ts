import type { PersonKey } from './people.ts';
import type { Day, SampleDocument, SampleDocumentOf } from './sample-client.ts';

interface Given {
  readonly by: PersonKey;
  readonly on: number;
  /** `HH:MM` in the practice's time zone. */
  readonly time: string;
  readonly givenBy: string;
  readonly relation?: NonNullable<SampleDocumentOf<'consent'>['body']['relation']>;
  readonly episode?: string;
  /** Who stands behind a clinician not yet licensed to work alone. */
  readonly coSignedBy?: NonNullable<SampleDocument['signed']>['coSignedBy'];
}

const treatment =
  'What therapy here looks like, how long it usually takes, what may feel harder before it feels better, other kinds of help and doing nothing as an alternative, fees, cancellations and what an insurer may ask to see. Confidentiality and its limits: danger to self or others, suspected abuse of a child or dependent adult, court order, payment. The right to ask, to see the record, to refuse a method, to stop at any time and to complain to the practice or the state board.';
const privacy =
  'The notice of privacy practices was handed over on paper and its main points talked through: who may see the record, how to ask for a copy or a correction, how to be told of disclosures. Receipt acknowledged in writing.';

/** The two papers everyone signs before the first session begins: consent to treatment and receipt of the privacy notice. */
export function standardConsents(day: Day, given: Given): SampleDocument[] {
  const consent = (kind: 'treatment' | 'privacy-notice', explained: string): SampleDocument => ({
    key: `consent-${kind}`,
    type: 'consent',
    episode: given.episode ?? 'episode-1',
    author: given.by,
    writtenOn: given.on,
    time: given.time,
    signed: {
      on: given.on,
      time: given.time,
      ...(given.coSignedBy && { coSignedBy: given.coSignedBy }),
    },
    body: {
      kind,
      explained,
      givenBy: given.givenBy,
      relation: given.relation ?? 'client',
      givenOn: day(given.on),
      method: 'signed',
    },
  });
  return [consent('treatment', treatment), consent('privacy-notice', privacy)];
}
