import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf, rode } from '../../../testing/river-care.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { interventionRationale } from './intervention-rationale.ts';

const because = (why: string) => chartWith(noteOf({ work: [rode({ why })] }));
const days = [
  '2026-03-16',
  '2026-03-23',
  '2026-03-30',
  '2026-04-06',
  '2026-04-13',
  '2026-04-20',
  '2026-04-27',
];

ruleCases(interventionRationale, {
  'not-applicable': [
    {
      when: 'no intervention is named',
      chart: chartWith(noteOf({ work: [rode({ intervention: '' })] })),
    },
    { when: 'it was an evaluation', chart: chartWith(noteOf({ serviceCode: '90791' })) },
  ],
  pass: [
    { when: 'the reason is told', chart: chartWith(noteOf()) },
    { when: 'a clause gives it', chart: because('Detours keep the fear alive.') },
    {
      when: 'it was told when it was new',
      chart: chartWith(noteOf(), noteOf({ heldOn: '2026-03-23', work: [rode({ why: '' })] })),
    },
  ],
  fail: [
    {
      when: 'nothing is said',
      chart: because(''),
      says: 'On 16 March something new was done (“Rode two stops together on line 4; River named each body…”), and the note does not say why.',
      at: 'work.w1.why',
    },
    {
      when: 'the plan is given as the reason',
      chart: because('Per treatment plan, goal 2.'),
      says: 'In “Per treatment plan, goal 2” I could not find why this was chosen for this client on 16 March.',
      at: 'work.w1.why',
    },
    {
      when: 'it is taken up again after a long while',
      chart: chartWith(
        ...days.map((heldOn, nth) =>
          noteOf({
            heldOn,
            work: [
              nth === 0 || nth === 6
                ? rode({ why: nth === 0 ? rode().why! : '' })
                : rode({ intervention: 'v2' }),
            ],
          }),
        ),
      ),
      says: 'On 27 April something new was done (“Rode two stops together on line 4; River named each body…”), and the note does not say why.',
    },
  ],
  'cannot-tell': [
    {
      when: 'it is told in another language',
      chart: because('Porque evita el metro y así el miedo no puede bajar nunca.'),
      says: 'I could not read these sentences.',
      at: 'work.w1.why',
    },
  ],
});
