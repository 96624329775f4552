import { describe, expect, it } from 'vitest';
import type { BodyFor } from '../../testing/chart-builder.ts';
import { chartWith, draft, written } from '../../testing/chart-builder.ts';
import { noteOf } from '../../testing/river-care.ts';
import { assessmentOf } from '../../testing/river-evidence.ts';
import type { ChartDocument } from '../chart.ts';
import { billedSessions } from './billed-sessions.ts';

const visit = (id: string, change: BodyFor<'appointment'> = {}) =>
  draft(
    written(
      'appointment',
      { heldOn: '2026-03-16', status: 'kept', billed: true, serviceCode: '90834', minutes: 50, ...change },
      { id },
    ),
  );
const short = noteOf({ serviceCode: '90832', startedAt: '14:00', stoppedAt: '14:30' }, { id: 'short' });
const told = (...documents: ChartDocument[]) =>
  billedSessions(chartWith(...documents)).map(
    ({ code, minutes, toldIn }) => `${code} ${minutes ?? '?'} ${toldIn.map(({ id }) => id).join('+') || '-'}`,
  );

describe('the billed sessions', () => {
  it.each<[string, string[], string[]]>([
    [
      'take their minutes from the note: 10:02 to 10:50',
      told(visit('a'), noteOf()),
      ['90834 48 note-2026-03-16'],
    ],
    [
      'leave out what was not therapy: 48 less 10',
      told(visit('a'), noteOf({ otherMinutes: 10 })),
      ['90834 38 note-2026-03-16'],
    ],
    ['are told by nothing where the note is missing', told(visit('a')), ['90834 50 -']],
    ['are those of notes where no appointment was kept', told(noteOf()), ['90834 48 note-2026-03-16']],
    ['are none where the appointment says so', told(visit('a', { billed: false }), noteOf()), []],
    ['are none for an unsigned note alone', told(draft(noteOf())), []],
    ['are none for a note without a service', told(noteOf({ serviceCode: undefined })), []],
    [
      'are none for a fee without a service',
      told(visit('a', { status: 'missed', serviceCode: undefined })),
      [],
    ],
    [
      'count a missed hour that was billed as a service',
      told(visit('a', { status: 'missed' })),
      ['90834 50 -'],
    ],
    [
      'find their note by the code where a day has two',
      told(visit('a', { serviceCode: '90832', minutes: 30 }), visit('b'), noteOf(), short),
      ['90832 30 short', '90834 48 note-2026-03-16'],
    ],
    [
      'are the billed one of two on a day',
      told(visit('a', { billed: false, serviceCode: '90832' }), visit('b'), noteOf(), short),
      ['90834 48 note-2026-03-16'],
    ],
    [
      'of an evaluation are told by what it led to',
      told(visit('a', { serviceCode: '90791' }), assessmentOf({ assessedOn: '2026-03-16' })),
      ['90791 50 assessment-2026-03-16'],
    ],
    [
      'come in the order of their days',
      told(noteOf({ heldOn: '2026-03-23' }), visit('a', { heldOn: '2026-03-30' }), noteOf()),
      ['90834 48 note-2026-03-16', '90834 48 note-2026-03-23', '90834 50 -'],
    ],
  ])('%s', (_, found, expected) => expect(found).toEqual(expected));
});
