import { z } from 'zod';
import { findServiceCode, serviceCodesIn } from '../../codes/service-codes.ts';
import { isEmpty } from '../../kit/empty.ts';
import { defineRule } from '../../kit/rule.ts';
import { shortened } from '../../language/shortened.ts';
import { whoWasThere } from '../../language/who-was-there.ts';
import { sessionMinutes } from './session-minutes.ts';
import type { NoteDocument } from './treatment-notes.ts';
import { sessionDay, notesThat } from './treatment-notes.ts';

/** The code of a note that says who had to be in the room: of individual or of family therapy. Public programs have rules of their own. */
function presenceCode({ body }: NoteDocument): string | undefined {
  return serviceCodesIn(body.serviceCode ?? '').find(code => {
    const kind = findServiceCode(code)?.kind;
    return /^\d/.test(code) && (kind === 'psychotherapy' || kind === 'family');
  });
}

const notesWithPeople = notesThat(note => presenceCode(note) !== undefined && !isEmpty(note.body.present));

/** Whether the client was there for too little of a session whose code is for the client. */
function isTooShort(note: NoteDocument, clientMinutes: number | undefined, share: number): boolean {
  const minutes = sessionMinutes(note);
  return clientMinutes !== undefined && minutes !== undefined && clientMinutes <= minutes * share;
}

export const familyCodePresence = defineRule({
  id: 'note.family-code-presence',
  messages: {
    noClient: '{code} is for a session with the client; on {day} present were: “{present}”.',
    noFamily: '{code} is for a session with the family; on {day} present were: “{present}”.',
    withClient: '{code} is for a session without the client; on {day} present were: “{present}”.',
    shortly: 'On {day} the client was there for {minutes} minutes of the session, too little for {code}.',
    unclear:
      'I cannot tell from “{present}” whether the client was in the room on {day}; {code} depends on it.',
  },
  restsOn: { noClient: 'reading', noFamily: 'reading', withClient: 'reading', shortly: 'reading' },
  parameters: z.object({ clientPresentShare: z.number() }),
  subjects: notesWithPeople,

  check(note, { chart, parameters: { clientPresentShare }, fail, cannotTell }) {
    const code = presenceCode(note) ?? '';
    const service = findServiceCode(code);
    const { present = '' } = note.body;
    const words = { code, day: sessionDay(note, chart), present: shortened(present) };
    const where = { at: ['present'] };
    const { client, others, clientMinutes } = whoWasThere(present, [
      chart.client.name,
      chart.client.goesBy ?? '',
    ]);

    if (client === 'not-named' && !others) return cannotTell('unclear', words, where);
    if (!service?.isClientPresent) {
      if (client === 'there') return fail('withClient', words, where);
      return others ? undefined : fail('noFamily', words, where);
    }
    if (client === 'unclear') return cannotTell('unclear', words, where);
    if (client !== 'there') return fail('noClient', words, where);
    if (service.kind === 'family') return others ? undefined : fail('noFamily', words, where);
    if (!isTooShort(note, clientMinutes, clientPresentShare)) return undefined;
    return fail('shortly', { code, day: words.day, minutes: clientMinutes ?? 0 }, where);
  },
});
