import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf, rode } from '../../../testing/river-care.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { interventionDescribed } from './intervention-described.ts';

const doing = (done: string, more: Parameters<typeof noteOf>[0] = {}) =>
  chartWith(noteOf({ work: [rode({ done })], ...more }));

ruleCases(interventionDescribed, {
  'not-applicable': [
    { when: 'it was an evaluation', chart: doing('', { serviceCode: '90791' }) },
    { when: 'no work is named', chart: chartWith(noteOf({ work: [] })) },
    {
      when: 'the note has nothing but ticks',
      chart: chartWith(
        noteOf({
          work: [rode({ done: 'CBT.', why: '', response: '', progress: '' })],
          ...{ observation: '', betweenSessions: '', homework: '' },
        }),
      ),
    },
  ],
  pass: [
    { when: 'it is told', chart: chartWith(noteOf()) },
    { when: 'it is told in few words', chart: doing('Rode three stops standing, bottle left at home.') },
    {
      when: 'one of two pieces is told',
      chart: chartWith(noteOf({ work: [rode({ done: 'Talked.' }), rode({ id: 'w2' })] })),
    },
    {
      when: 'what happened outside the plan is told',
      chart: doing('Put off.', {
        somethingElse: 'new-problem',
        somethingElseDetail:
          'Her landlord had given notice that morning; sorted the letters with her by date and wrote the answer.',
      }),
    },
  ],
  fail: [
    {
      when: 'nothing is told',
      chart: doing(''),
      says: 'The note of 16 March does not say what was done in the session.',
      at: 'work.w1.done',
    },
    {
      when: 'only the school of therapy is named',
      chart: doing(
        'Provided supportive therapy and CBT, processed feelings and explored coping skills with client.',
      ),
      says: '“Provided supportive therapy and CBT, processed feelings and…” names what was done on 16 March; I could not find how it was done.',
      at: 'work.w1.done',
    },
    {
      when: 'what was done could have been done with anybody',
      chart: doing(
        'Facilitated insight, gave feedback and worked on strategies that may be useful in daily life.',
      ),
      says: '“Facilitated insight, gave feedback and worked on strategies…” names what was done on 16 March; I could not find how it was done.',
      at: 'work.w1.done',
    },
  ],
  'cannot-tell': [
    {
      when: 'it is told in another language',
      chart: doing('Subimos juntas dos paradas en el metro y le pedí que nombrara lo que sentía.'),
      says: 'I could not read these sentences.',
      at: 'work.w1.done',
    },
  ],
});
