import { defineRule } from '../../kit/rule.ts';
import { sessionDay, notesThat } from './treatment-notes.ts';

export const signedWithCredentials = defineRule({
  id: 'note.signed-with-credentials',
  messages: {
    noName: 'The signature on the note of {day} has no name.',
    noCredentials: '{name} signed the note of {day} without credentials.',
    another: 'The note of {day} was written by {author} and signed by {name} alone.',
  },
  subjects: notesThat(note => note.status === 'signed'),

  check(note, { chart, fail }) {
    if (note.status !== 'signed') return undefined;
    const day = sessionDay(note, chart);
    const { id, name, credentials } = note.signature.by;
    if (!name.trim()) return fail('noName', { day });
    if (!credentials?.trim()) return fail('noCredentials', { name, day });
    const signers = [id, ...note.coSignatures.map(({ by }) => by.id)];
    return signers.includes(note.author.id)
      ? undefined
      : fail('another', { day, author: note.author.name, name });
  },
});
