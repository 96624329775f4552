import { choice, code, date, number, text, time, yesNo } from '../kit/field.ts';
import type { Body } from '../kit/document.ts';
import { defineDocument } from '../kit/document.ts';

/** A contact that was arranged; a kept one owes a note. A working record, never signed. */
export const appointment = defineDocument({
  type: 'appointment',
  title: 'Appointment',
  purpose: 'A session that was arranged: kept, missed or cancelled, and what was billed for it.',
  version: 1,
  working: true,
  dateField: 'heldOn',
  sections: {
    Appointment: {
      heldOn: date('Date', { required: true }),
      startsAt: time('Time'),
      minutes: number('Minutes', { unit: 'min', min: 5, max: 480 }),
      status: choice(
        'Standing',
        { planned: 'Planned', kept: 'Kept', missed: 'Missed', cancelled: 'Cancelled' },
        { required: true },
      ),
      serviceCode: code('Service code', 'service'),
      billed: yesNo('Billed'),
      place: text('Place'),
    },
  },
});
export type Appointment = Body<typeof appointment>;
