import type { ShownAnswer } from '../../clinical/answers/finding-answer.ts';
import type { Finding } from '../../clinical/audit.ts';
import type { Note } from '../form/note.ts';
import { placeKey } from '../form/path.ts';

/** What a finding is on a screen, whether the browser or the server found it. */
export type ShownFinding = Pick<
  Finding,
  'key' | 'rule' | 'outcome' | 'severity' | 'message' | 'why' | 'remedy' | 'sources'
> & {
  readonly place: Omit<Finding['place'], 'span'> & { readonly span?: Finding['place']['span'] | undefined };
  readonly answer?: ShownAnswer | undefined;
  readonly isUnread?: true | undefined;
  /** It rests on what sentences were read to say. */
  readonly isReading?: true | undefined;
  /** The words that it points at, as they stood when it was found. */
  readonly words?: string | undefined;
};

/** A finding as the note beside its field. */
export const noteOf = (finding: ShownFinding): Note =>
  finding.isUnread ? unreadNote(finding) : fullNote(finding);

/** Nothing was judged, so nothing is to be mended, and no rule has anything to say. */
const unreadNote = ({ key, place, message }: ShownFinding): Note => ({
  id: key,
  place: placeKey(place.path),
  weight: 'perhaps',
  says: message,
});

const fullNote = (finding: ShownFinding): Note => ({
  id: finding.key,
  place: placeKey(finding.place.path),
  weight: weightOf(finding),
  says: finding.message,
  remedy: finding.remedy,
  why: finding.why,
  rule: finding.rule,
  sources: finding.sources.map(({ document, section, year, url }) => ({
    name: [document, section, year].filter(part => part !== null).join(', '),
    ...(url === null ? {} : { url }),
  })),
  finding: {
    key: finding.key,
    ...(finding.place.type !== 'episode' && { document: finding.place.document }),
  },
  ...(finding.answer && { answer: finding.answer }),
  ...(finding.place.span ? { span: finding.place.span } : {}),
  ...(finding.words === undefined ? {} : { words: finding.words }),
});

type Weighed = Pick<ShownFinding, 'outcome' | 'severity' | 'isReading'>;

/** How weighty a finding is; what was only read in sentences is advice, however much its rule asks for it. */
export function weightOf({ outcome, severity, isReading }: Weighed): Note['weight'] {
  if (outcome === 'cannot-tell') return 'perhaps';
  return severity === 'required' && !isReading ? 'must' : 'should';
}
