import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf, rode } from '../../../testing/river-care.ts';
import { assessmentOf } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { symptomsAndFunctioning } from './symptoms-and-functioning.ts';

const sunny = {
  work: [
    rode({
      done: 'Looked at pictures of mountains and named the highest ones, with their heights and first climbers.',
      why: 'It was raining and the room was warm.',
      response: 'Named nine of ten and asked for more of them.',
      progress: 'Nine of ten.',
    }),
  ],
  observation: 'Bright and quick, in a green pullover.',
  selfReport: '“I like the high ones.”',
  betweenSessions: 'A sunny week.',
  homework: 'Ten more mountains.',
  nextFocus: 'Rivers.',
  symptoms: [],
};
const gone = 'Symptoms.';
const inSpanish = {
  work: [
    rode({
      done: 'Subimos juntas dos paradas en el metro y le pedí que nombrara lo que sentía.',
      why: 'Porque evita el metro y así el miedo no puede bajar nunca.',
      response: 'Lloró un rato y después dijo que tenía menos miedo que la semana pasada.',
      progress: 'Hace un mes no podía subir sola.',
    }),
  ],
  observation: 'Llegó tranquila, con los ojos rojos, y habló muy despacio toda la hora.',
  selfReport: 'Dice que durmió mejor esta semana y que no tuvo miedo en el metro.',
  betweenSessions: 'Fue al trabajo en autobús tres veces.',
  homework: 'Va a subir sola al metro el jueves y el viernes.',
  nextFocus: 'El vagón lleno por la mañana.',
  purposeSupport: 'El miedo la mantiene lejos de su trabajo.',
  symptoms: [],
};

ruleCases(symptomsAndFunctioning, {
  'not-applicable': [
    { when: 'it was an evaluation', chart: chartWith(noteOf({ serviceCode: '90791' })) },
    {
      when: 'the note has nothing but ticks',
      chart: chartWith(noteOf({ ...sunny, work: [], purposeSupport: gone })),
    },
  ],
  pass: [
    { when: 'both are told', chart: chartWith(noteOf()) },
    {
      when: 'the symptom is ticked and daily life is told',
      chart: chartWith(noteOf({ ...sunny, symptoms: ['s1'], selfReport: '“I went to work.”' })),
    },
    {
      when: 'a documented symptom is taken up in its own words',
      chart: chartWith(
        assessmentOf({ symptoms: [{ id: 's1', symptom: 'Counts peaks and valleys for hours' }] }),
        noteOf({ ...sunny, selfReport: '“I counted peaks, and then valleys.”' }),
      ),
    },
  ],
  fail: [
    {
      when: 'neither is told',
      chart: chartWith(noteOf({ ...sunny, purposeSupport: gone })),
      says: [
        'I could not find which symptoms were there on 16 March.',
        'I could not find how the client gets on in daily life at the time of 16 March.',
      ],
      at: 'symptoms',
    },
    {
      when: 'all that it shares with a documented symptom are numbers and times',
      chart: chartWith(
        assessmentOf({
          symptoms: [{ id: 's1', symptom: 'Counts valleys for two hours on three days of seven' }],
          impairments: [],
        }),
        noteOf({ ...sunny, selfReport: '“Two hours, three days.”', purposeSupport: 'He went to work.' }),
      ),
      says: 'I could not find which symptoms were there on 16 March.',
    },
    {
      when: 'only daily life is told',
      chart: chartWith(noteOf({ ...sunny, selfReport: '“I went to the office.”' })),
      says: 'I could not find which symptoms were there on 16 March.',
    },
    {
      when: 'the word for a symptom tells of none',
      chart: chartWith(
        noteOf({
          ...sunny,
          work: [
            rode({
              done: 'Took her to the park. Played soccer for most of the hour and got a drink afterwards.',
              why: 'The weather was nice and she likes it.',
              response: 'Very positive.',
              progress: '',
            }),
          ],
          observation:
            'Ran a lot and was in a good mood. Talked about favorite players on the way to the park and back.',
          selfReport: 'Said that soccer is her favorite sport and asked if we can do it again next week.',
          betweenSessions: '',
          homework: '',
          nextFocus: 'Park again.',
          purposeSupport: 'Fresh air and exercise are good for people at work.',
        }),
      ),
      says: 'I could not find which symptoms were there on 16 March.',
    },
  ],
  'cannot-tell': [
    {
      when: 'it is told in another language',
      chart: chartWith(noteOf(inSpanish)),
      says: 'I could not read these sentences.',
    },
  ],
});
