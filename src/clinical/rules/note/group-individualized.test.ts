import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf, rode } from '../../../testing/river-care.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { groupIndividualized } from './group-individualized.ts';

type Told = Parameters<typeof noteOf>[0];
const evening = (change: Told = {}) =>
  chartWith(
    noteOf({
      serviceCode: '90853',
      modality: 'group',
      present: 'Client and six other members',
      work: [
        rode({
          response:
            'River told the ride of Tuesday standing up, voice steady, and asked another member how she sits it out.',
        }),
      ],
      ...change,
    }),
  );

ruleCases(groupIndividualized, {
  'not-applicable': [
    { when: 'it was an individual session', chart: chartWith(noteOf()) },
    {
      when: 'it holds nothing but ticks, which another rule says',
      chart: evening({ work: [], observation: 'Calm.', selfReport: '', betweenSessions: '', homework: '' }),
    },
  ],
  pass: [{ when: 'it tells what this client did, said and took from it', chart: evening() }],
  fail: [
    {
      when: 'it tells the evening and not the client',
      chart: evening({ observation: 'Attentive.', selfReport: 'Liked it.' }),
      says: 'The group note of 16 March tells in 3 words what this client did and said there; 15 are asked for.',
      at: 'observation',
    },
    {
      when: 'the response is a word',
      chart: evening({ work: [rode({ response: 'Participated and was supportive.' })] }),
      says: 'The group note of 16 March tells in 4 words how this client responded; 15 are asked for.',
      at: 'work.w1.response',
    },
    {
      when: 'another member is named, as a hint',
      chart: evening({
        observation:
          'Sat by the door at first, then moved over when Lucia said there was room, and stayed to the end.',
      }),
      says: 'The group note of 16 March names Lucia; if that is another member, “another member” is enough.',
      at: 'observation',
    },
  ],
  'cannot-tell': [],
});
