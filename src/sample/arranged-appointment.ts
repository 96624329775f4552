import type { appointment } from '../clinical/documents/appointment.ts';
import type { BodyInput } from '../clinical/kit/document.ts';
import type { PersonKey } from './people.ts';
import type { Day, SampleDocumentOf } from './sample-client.ts';

interface Arranged {
  readonly key: string;
  readonly by: PersonKey;
  readonly on: number;
  /** When it was put on the calendar, where that matters; else the day it was for. */
  readonly writtenOn?: number;
  /** `HH:MM` on the calendar. */
  readonly time: string;
  readonly minutes: number;
  readonly status: NonNullable<BodyInput<typeof appointment>['status']>;
  readonly serviceCode?: string;
  readonly billed?: boolean;
  readonly place?: string;
  readonly episode?: string;
}

/** A contact as the calendar of the practice holds it. */
export function arrangedAppointment(day: Day, arranged: Arranged): SampleDocumentOf<'appointment'> {
  const { key, by, on, time, minutes, status, serviceCode, place } = arranged;
  return {
    key,
    type: 'appointment',
    episode: arranged.episode ?? 'episode-1',
    author: by,
    writtenOn: arranged.writtenOn ?? on,
    time,
    body: {
      heldOn: day(on),
      startsAt: time,
      minutes,
      status,
      billed: arranged.billed ?? false,
      ...(serviceCode === undefined ? {} : { serviceCode }),
      ...(place === undefined ? {} : { place }),
    },
  };
}
