import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf, rode } from '../../../testing/river-care.ts';
import { riverSessions } from '../../../testing/river-sessions.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { notCloned } from './not-cloned.ts';

const sessions = riverSessions();
const long =
  'Rode three stops together, once with the bottle and once without it, and waited at each door until the breath had become slow again.';
const again = (heldOn: string) => noteOf({ heldOn, work: [rode({ done: long })] });
const told = sessions.map((session, nth) =>
  nth === 0 || nth === 4
    ? noteOf({ ...session.body, work: session.body.work.map(work => ({ ...work, done: long })) })
    : session,
);

ruleCases(notCloned, {
  'not-applicable': [{ when: 'it was an evaluation', chart: chartWith(noteOf({ serviceCode: '90791' })) }],
  pass: [
    { when: 'each session is told as its own', chart: chartWith(...sessions) },
    { when: 'a text comes back after more notes than are compared', chart: chartWith(...told) },
    {
      when: 'other work is answered in the same words, which another rule says',
      chart: chartWith(
        noteOf({ heldOn: '2026-03-16', work: [rode({ response: long })] }),
        noteOf({
          ...sessions[1]!.body,
          work: sessions[1]!.body.work.map(work => ({ ...work, response: long })),
        }),
      ),
    },
    {
      when: 'why care is needed has not changed',
      chart: chartWith(
        ...sessions.map(({ body }) => noteOf({ ...body, purposeSupport: `Panic attacks. ${long}` })),
      ),
    },
    {
      when: 'two notes have hardly a word, which another rule says',
      chart: chartWith(
        ...['2026-03-16', '2026-03-23'].map(heldOn =>
          noteOf({
            heldOn,
            ...{ work: [], observation: 'Calm.', selfReport: 'Fine.', betweenSessions: '' },
            ...{ homework: '', nextFocus: 'Same.', purposeSupport: 'Panic.' },
          }),
        ),
      ),
    },
  ],
  fail: [
    {
      when: 'a note is the last one again with a word changed',
      chart: chartWith(
        again('2026-03-16'),
        noteOf({ ...again('2026-03-23').body, nextFocus: 'Four stops.' }, { id: 'copy' }),
      ),
      says: 'The note of 23 March has 93 percent of its wording in common with that of 16 March.',
      at: '',
    },
    {
      when: 'one long text is taken over',
      chart: chartWith(
        again('2026-03-16'),
        noteOf({
          ...sessions[1]!.body,
          work: sessions[1]!.body.work.map(work => ({ ...work, done: long.toUpperCase() })),
        }),
      ),
      says: 'This text of 23 March stands word for word in the note of 16 March.',
      at: 'work.w-2026-03-23.done',
    },
  ],
  'cannot-tell': [],
});
