import { chartWith, draft, written } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { crisisElements } from './crisis-elements.ts';

type Told = Parameters<typeof noteOf>[0];
const crisis = (change: Told = {}) =>
  noteOf({
    modality: 'crisis',
    serviceCode: '90839',
    stoppedAt: '11:04',
    work: [],
    somethingElse: 'crisis',
    crisisTrigger: 'Came in unannounced after a fall on the stairs of the station; thought it was dying.',
    somethingElseDetail: 'Breathed together, named the sensations, called the sister.',
    mentalStatus: [{ id: 'ms1', area: 'affect', finding: 'Terrified, then tired.' }],
    risk: 'denied',
    crisisOutcome: 'Left with the sister, who stays the night.',
    ...change,
  });
const arranged = (createdAt: string) => ({
  ...draft(written('appointment', { heldOn: '2026-03-16', status: 'kept' }, { id: 'appointment' })),
  createdAt,
});
const calm = {
  crisisTrigger: undefined,
  somethingElseDetail: undefined,
  work: [{ id: 'w1', done: 'Slow breathing.' }],
};

ruleCases(crisisElements, {
  'not-applicable': [{ when: 'it was a usual session', chart: chartWith(noteOf()) }],
  pass: [
    { when: 'all of it is told', chart: chartWith(crisis()) },
    {
      when: 'the same is told in the usual fields',
      chart: chartWith(
        crisis({
          modality: 'individual',
          crisisTrigger: undefined,
          crisisOutcome: undefined,
          mentalStatus: [],
          observation: 'Oriented, speech fast, affect terrified.',
          somethingElseDetail: 'Unscheduled, after a fall. Breathed together. Went home with the sister.',
        }),
      ),
    },
    {
      when: 'it was arranged before and says what made it urgent',
      chart: chartWith(crisis(), arranged('2026-03-02T09:00:00.000Z')),
    },
  ],
  fail: [
    {
      when: 'nothing says what brought it on',
      chart: chartWith(crisis(calm)),
      says: 'The crisis note of 16 March does not say what brought the crisis on.',
      at: 'crisisTrigger',
    },
    {
      when: 'it had been arranged a fortnight before and nothing says why it was urgent',
      chart: chartWith(crisis(calm), arranged('2026-03-02T09:00:00.000Z')),
      says: 'The crisis session of 16 March had been arranged on 2 March, and the note does not say what made it urgent.',
    },
    {
      when: 'it was arranged the day before and nothing says what brought it on',
      chart: chartWith(crisis({ ...calm, modality: 'individual' }), arranged('2026-03-15T09:00:00.000Z')),
      says: 'The crisis note of 16 March does not say what brought the crisis on.',
      at: 'modality',
    },
    {
      when: 'mental status and risk are missing',
      chart: chartWith(crisis({ mentalStatus: [], risk: 'not-asked', riskNotAskedReason: 'No time.' })),
      says: [
        'In the crisis note of 16 March I could not find how the client was (mental status).',
        'In the crisis note of 16 March I could not find how great the risk was.',
      ],
      at: 'mentalStatus',
    },
    {
      when: 'neither what was done nor how it ended is told',
      chart: chartWith(crisis({ somethingElseDetail: ' ', crisisOutcome: undefined })),
      says: [
        'In the crisis note of 16 March I could not find what was done to calm the crisis.',
        'In the crisis note of 16 March I could not find how it ended and where the client went.',
      ],
      at: 'work',
    },
  ],
  'cannot-tell': [],
});
