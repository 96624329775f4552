import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf, rode } from '../../../testing/river-care.ts';
import { riverSessions } from '../../../testing/river-sessions.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { notCloned } from './not-cloned.ts';

const sessions = riverSessions();
const long =
  'Rode three stops together, once with the bottle and once without it, and waited at each door until the breath had become slow again.';
const again = (heldOn: string) => noteOf({ heldOn, work: [rode({ done: long })] });
const reworded = noteOf({
  heldOn: '2026-03-23',
  work: [
    rode({
      id: 'w-2026-03-23',
      done: 'Two stops were ridden on line 4; body sensations were named aloud by River, who kept seated until they fell.',
      why: 'So that River finds out that a racing heart passes without leaving the bus, which the detours prevented.',
      response:
        'By stop two the fear of River had fallen from eight to four: “I thought I would faint and I did not.”',
      progress: 'The first ride since January.',
    }),
  ],
  observation: 'First gripping the seat and pale, later talking freely with lowered shoulders on the return.',
  selfReport:
    'There were no attacks at home and sleep was good. “My heart was going, and it stopped by itself.”',
  betweenSessions: 'As agreed, the walk to the stop and back was done on four mornings.',
  homework: 'On three days two stops with the recording, and the fear before and after noted in the diary.',
});
const enEspanol = (heldOn: string, done: string) =>
  noteOf({
    heldOn,
    work: [{ id: 'w1', objective: 'o1', intervention: 'v1', done }],
    ...{ observation: '', selfReport: '', betweenSessions: '', homework: '', nextFocus: '' },
  });
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
    {
      when: 'the last session is told once more in other words',
      chart: chartWith(noteOf(), reworded),
      says: 'Reworded or in another order, the note of 23 March seems to tell what that of 16 March told: “So that River finds out that a racing heart passes without…”.',
      at: 'work.w-2026-03-23.why',
    },
  ],
  'cannot-tell': [
    {
      when: 'nobody here reads the language of the notes, and they are no copies to the letter',
      chart: chartWith(
        enEspanol(
          '2026-03-16',
          'La clienta contó que no puede dormir desde que murió su madre y que ya no quiere subir al autobús por la mañana con su hermana.',
        ),
        enEspanol(
          '2026-03-23',
          'Hoy practicamos la respiración lenta durante diez minutos y después ella escribió una carta para su padre que leyó en voz alta llorando.',
        ),
      ),
      says: 'I could not read these sentences.',
    },
  ],
});
