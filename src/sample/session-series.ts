import type { mentalStatusArea } from '../clinical/documents/shared-choices.ts';
import type { KeptSession, NoteBody } from './kept-session.ts';
import { keptSession } from './kept-session.ts';
import type { PersonKey } from './people.ts';
import type { Day, SampleDocument, SampleSignature } from './sample-client.ts';

type Work = Omit<NonNullable<NoteBody['work']>[number], 'id'>;
type Later = readonly [daysLater: number, time: string];

/** What the sessions of one client have in common. */
interface Series {
  /** Begins the ids of what the notes hold: `maya`. */
  readonly client: string;
  readonly by: PersonKey;
  readonly serviceCode: string;
  readonly arranged: KeptSession['arranged'];
  readonly shared: Pick<NoteBody, 'modality' | 'present' | 'place' | 'diagnoses' | 'telehealthStatement'>;
}

/** One session: whatever differs from the series, the work done and what was seen, by area. */
interface Session extends Omit<NoteBody, 'work' | 'mentalStatus' | 'nextOn'> {
  readonly key: string;
  readonly on: number;
  readonly from: string;
  readonly to: string;
  readonly arranged?: KeptSession['arranged'];
  readonly by?: PersonKey;
  readonly work: readonly Work[];
  readonly mentalStatus?: Partial<Record<keyof typeof mentalStatusArea, string>>;
  /** Days from the anchor. */
  readonly next?: number;
  /** How many days after the session, and when; absent on a draft. */
  readonly signed?: Later;
  readonly coSigned?: readonly [by: PersonKey, ...Later];
}

function signatureOn(
  on: number,
  signed: Session['signed'],
  coSigned: Session['coSigned'],
): SampleSignature | undefined {
  if (!signed) return undefined;
  const signature = { on: on + signed[0], time: signed[1] };
  if (!coSigned) return signature;
  const [by, daysLater, time] = coSigned;
  return { ...signature, coSignedBy: { by, on: on + daysLater, time } };
}

/** Writes the sessions of one client: each gives its appointment and its note. */
export function sessionSeries(series: Series): (day: Day, session: Session) => SampleDocument[] {
  return (day, session) => {
    const { key, on, from, to, arranged, by, work, mentalStatus, next, signed, coSigned, ...told } = session;
    const id = (part: string, number: number): string => `${series.client}-${key}-${part}-${number}`;
    const areas = Object.entries(mentalStatus ?? {}) as [keyof typeof mentalStatusArea, string][];
    return keptSession(day, {
      ...{ key, on, from, to, by: by ?? series.by, arranged: arranged ?? series.arranged },
      serviceCode: told.serviceCode ?? series.serviceCode,
      signed: signatureOn(on, signed, coSigned),
      note: {
        ...series.shared,
        ...told,
        work: work.map((piece, index) => ({ id: id('work', index + 1), ...piece })),
        mentalStatus: areas.map(([area, finding], index) => ({ id: id('seen', index + 1), area, finding })),
        ...(next !== undefined && { nextOn: day(next) }),
      },
    });
  };
}
