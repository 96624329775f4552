import type { progressNote } from '../clinical/documents/progress-note.ts';
import type { BodyInput } from '../clinical/kit/document.ts';
import type { PersonKey } from './people.ts';
import type { Day, SampleDocumentOf, SampleSignature } from './sample-client.ts';

type NoteBody = BodyInput<typeof progressNote>;
type Told = Omit<NoteBody, 'heldOn' | 'startedAt' | 'stoppedAt' | 'serviceCode'>;

interface Kept {
  /** `note-3`; the appointment becomes `note-3-appointment`. */
  readonly key: string;
  readonly by: PersonKey;
  readonly on: number;
  /** Start and stop as the clock showed them. */
  readonly from: string;
  readonly to: string;
  readonly serviceCode: string;
  /** The time on the calendar, and for how long it was arranged. */
  readonly arranged: readonly [time: string, minutes: number];
  readonly signed?: SampleSignature;
  readonly note: Told;
  readonly episode?: string;
}

/** A session that took place: the appointment that was kept and billed, and the note it owes. */
export function keptSession(
  day: Day,
  kept: Kept,
): [SampleDocumentOf<'appointment'>, SampleDocumentOf<'progress-note'>] {
  const shared = { episode: kept.episode ?? 'episode-1', author: kept.by, writtenOn: kept.on };
  const [startsAt, minutes] = kept.arranged;
  const appointment: SampleDocumentOf<'appointment'> = {
    ...shared,
    key: `${kept.key}-appointment`,
    type: 'appointment',
    time: startsAt,
    body: {
      heldOn: day(kept.on),
      startsAt,
      minutes,
      status: 'kept',
      serviceCode: kept.serviceCode,
      billed: kept.signed !== undefined,
      ...(kept.note.place === undefined ? {} : { place: kept.note.place }),
    },
  };
  const note: SampleDocumentOf<'progress-note'> = {
    ...shared,
    key: kept.key,
    type: 'progress-note',
    time: kept.to,
    ...(kept.signed && { signed: kept.signed }),
    body: {
      heldOn: day(kept.on),
      startedAt: kept.from,
      stoppedAt: kept.to,
      serviceCode: kept.serviceCode,
      ...kept.note,
    },
  };
  return [appointment, note];
}
