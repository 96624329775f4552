import { isEmpty } from '../../kit/empty.ts';
import { defineRule } from '../../kit/rule.ts';
import { namesOnlyPeople } from '../../language/names-only-people.ts';
import { shortened } from '../../language/shortened.ts';
import type { NoteDocument } from './treatment-notes.ts';
import { sessionDay, notesAsSubjects } from './treatment-notes.ts';

/** What identifies a service, and how one says that it is not told. */
const asked = {
  serviceCode: 'which service it was',
  modality: 'who the session was meant for: one person, a couple, a family or a group',
  place: 'where it was held',
  present: 'who was present',
} as const satisfies Partial<Record<keyof NoteDocument['body'], string>>;

/** Whether the day has not come; a note signed before its own day is the matter of the rule on signing. */
const isAhead = (note: NoteDocument, today: string): boolean => {
  const { heldOn = '' } = note.body;
  return heldOn > today && (note.status === 'draft' || note.signature.on >= heldOn);
};

export const serviceHeader = defineRule({
  id: 'note.service-header',
  messages: {
    noDay: 'This note does not say on which day the session was held.',
    ahead: 'The session is dated {day}, and that day has not come yet.',
    missing: 'The note of {day} does not say {what}.',
    onlyNames: 'On {day} “{present}” were present; I could not find who they are to the client.',
  },
  subjects: notesAsSubjects,

  check(note, { chart, fail, advise }) {
    const { body } = note;
    const day = sessionDay(note, chart);
    const missing = Object.entries(asked).flatMap(([field, what]) =>
      isEmpty(body[field as keyof typeof asked]) ? [fail('missing', { day, what }, { at: [field] })] : [],
    );
    const { present = '' } = body;
    const ownNames = [chart.client.name, chart.client.goesBy ?? ''];
    return [
      ...(body.heldOn ? [] : [fail('noDay', {}, { at: ['heldOn'] })]),
      ...(isAhead(note, chart.today) ? [fail('ahead', { day }, { at: ['heldOn'] })] : []),
      ...missing,
      ...(namesOnlyPeople(present, ownNames)
        ? [advise('onlyNames', { day, present: shortened(present) }, { at: ['present'] })]
        : []),
    ];
  },
});
