import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf, rode } from '../../../testing/river-care.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { responseDocumented } from './response-documented.ts';

const answering = (response: string) => chartWith(noteOf({ work: [rode({ response })] }));
ruleCases(responseDocumented, {
  'not-applicable': [
    { when: 'no work is named', chart: chartWith(noteOf({ work: [] })) },
    { when: 'it was an evaluation', chart: chartWith(noteOf({ serviceCode: '90791' })) },
  ],
  pass: [
    { when: 'it is told at length', chart: chartWith(noteOf()) },
    { when: 'it is told in few words', chart: answering('Fear fell from 8 to 4.') },
    { when: 'the client is quoted', chart: answering('“Never again.”') },
    {
      when: 'the note has nothing but ticks, which another rule says',
      chart: chartWith(
        noteOf({
          work: [rode({ done: 'CBT.', why: '', response: 'Good.', progress: '' })],
          ...{ observation: '', selfReport: '', betweenSessions: '', homework: '' },
        }),
      ),
    },
  ],
  fail: [
    {
      when: 'nothing is said',
      chart: answering(' '),
      says: 'How the client responded to “Rode two stops together on line 4; River named each body…” is not said.',
      at: 'work.w1.response',
    },
    {
      when: 'a stock phrase stands for it',
      chart: answering('Client responded well.'),
      says: 'I could not find what the client did, said or felt in “Client responded well”.',
    },
    {
      when: 'several of them are strung together',
      chart: answering('Client was receptive to the intervention and engaged well.'),
      says: 'I could not find what the client did, said or felt in “Client was receptive to the intervention and engaged well”.',
    },
    {
      when: 'it could be said of anybody',
      chart: answering(
        'Client seemed to get a lot out of the work we did together today and left on a good note.',
      ),
      says: 'I could not find what the client did, said or felt in “Client seemed to get a lot out of the work we did together…”.',
      at: 'work.w1.response',
    },
  ],
  'cannot-tell': [
    {
      when: 'it is told in another language',
      chart: answering('Lloró un rato y después dijo que tenía menos miedo que la semana pasada.'),
      says: 'I could not read these sentences.',
      at: 'work.w1.response',
    },
  ],
});
