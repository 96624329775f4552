import type { progressNote } from '../clinical/documents/progress-note.ts';
import type { BodyInput } from '../clinical/kit/document.ts';
import { arrangedAppointment } from './arranged-appointment.ts';
import type { PersonKey } from './people.ts';
import type { Day, SampleDocumentOf, SampleSignature } from './sample-client.ts';

export type NoteBody = BodyInput<typeof progressNote>;

export interface KeptSession {
  /** `note-3`; the appointment becomes `note-3-appointment`. */
  readonly key: string;
  readonly by: PersonKey;
  readonly on: number;
  /** Start and stop as the clock showed them. */
  readonly from: string;
  readonly to: string;
  readonly serviceCode: string;
  /** The time on the calendar, and for how many minutes it was arranged. */
  readonly arranged: readonly [time: string, minutes: number];
  readonly signed?: SampleSignature | undefined;
  readonly note: Omit<NoteBody, 'heldOn' | 'startedAt' | 'stoppedAt' | 'serviceCode'>;
  readonly episode?: string | undefined;
}

/** A session that took place: the appointment that was kept and billed, and the note it owes. */
export function keptSession(
  day: Day,
  kept: KeptSession,
): [SampleDocumentOf<'appointment'>, SampleDocumentOf<'progress-note'>] {
  const { key, by, on, serviceCode, note, signed } = kept;
  const [time, minutes] = kept.arranged;
  const episode = kept.episode ?? 'episode-1';
  return [
    arrangedAppointment(day, {
      ...{ key: `${key}-appointment`, by, on, time, minutes, serviceCode, episode, status: 'kept' },
      billed: signed !== undefined,
      ...(note.place === undefined ? {} : { place: note.place }),
    }),
    {
      ...{ key, type: 'progress-note', episode, author: by, writtenOn: on, time: kept.to },
      ...(signed && { signed }),
      body: { heldOn: day(on), startedAt: kept.from, stoppedAt: kept.to, serviceCode, ...note },
    },
  ];
}
