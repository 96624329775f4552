import { describe, expect, it } from 'vitest';
import type { ChartDocument, Client } from '../chart.ts';
import type { Decision, NoteReading, WaitingReader } from '../language/reader.ts';
import { readsNothing } from '../language/reads-nothing.ts';
import { type BodyFor, chartWith, draft, written } from '../../testing/chart-builder.ts';
import type { Help, Question } from './help.ts';
import { helpsFor } from './helps-for.ts';

type NoteBody = BodyFor<'progress-note'>;
type Part = ChartDocument | { readonly client: Partial<Client> };
const she = { client: { pronouns: 'she/her' } };
const told = { id: 'w1', done: 'Exposure: rode the bus two stops, counting seats.' };

const decidedBy = (holds: (label: keyof NoteReading, text: string) => Decision['holds']): WaitingReader => ({
  ...readsNothing,
  note: ({ text }) =>
    new Proxy({} as NoteReading, {
      get: (_, label: keyof NoteReading): Decision => ({
        holds: holds(label, text),
        confidence: 1,
        passages: [],
      }),
    }),
});
/** A reader that finds the labels whose words stand in a text. */
const reading = (words: Partial<Record<keyof NoteReading, RegExp>>): WaitingReader =>
  decidedBy((label, text) => words[label]?.test(text) ?? false);
const understandsNothing = decidedBy(() => undefined);

function at(body: NoteBody, more: readonly Part[] = [], read = readsNothing) {
  const note = draft(written('progress-note', { heldOn: '2026-04-20', ...body }, { id: 'n' }));
  return [chartWith(note, ...more), 'n', read] as const;
}

const isForFinding = (help: Help): help is Question =>
  help.kind === 'question' && help.onlyWithFinding === true;

/** The questions that stand by themselves, each with its place. */
const asked = (...written: Parameters<typeof at>): string[] =>
  helpsFor(...at(...written)).flatMap(help =>
    help.kind === 'question' && !help.onlyWithFinding ? [`${help.path.join('/')}: ${help.asks}`] : [],
  );
const placeOf = (line: string): string | undefined => line.split(':')[0];

describe('what a note is asked', () => {
  it('names what was just written and speaks of the client by her own pronouns', () =>
    expect(asked({ work: [told] }, [she])).toEqual([
      'work/w1/why: Why the exposure for her today?',
      'work/w1/response: How did she respond to the exposure?',
      'observation: What could one see or hear of her during the exposure?',
      'selfReport: What did she tell you of the last days, in her own words?',
      'risk: Did you ask her about thoughts of death or harm today?',
      'nextFocus: What comes next, after the exposure?',
    ]));

  it.each([
    ['they/them', 'How did they respond to the exposure?'],
    ['he/him', 'How did he respond to the exposure?'],
    ['She/They', 'How did she respond to the exposure?'],
    ['xe/xem/xyr', 'How did xe respond to the exposure?'],
    ['ask me', 'How did River respond to the exposure?'],
    [undefined, 'How did River respond to the exposure?'],
  ])('pronouns %s', (pronouns, question) =>
    expect(asked({ work: [told] }, [{ client: { pronouns } }])).toContain(`work/w1/response: ${question}`),
  );

  it('calls the client by the name they go by', () =>
    expect(asked({ work: [told] }, [{ client: { name: 'Rowena Amari', goesBy: 'Ro' } }])).toContain(
      'selfReport: What did Ro tell you of the last days, in Ro’s own words?',
    ));

  it.each([
    ['Practiced a role play of the call to her landlord.', 'How did she respond to the role play?'],
    ['Went through her thought record from Tuesday.', 'How did she respond to the thought record?'],
    [
      'We sorted the bills on her table.',
      'How did she respond to this work (“sorted the bills on her table”)?',
    ],
  ])('%s', (done, question) =>
    expect(asked({ work: [{ id: 'w1', done }] }, [she])).toContain(`work/w1/response: ${question}`),
  );

  it('takes the name of a technique from where it was chosen', () => {
    const done = 'Went over last week at the pool.';
    const plan = written('treatment-plan', {
      effectiveFrom: '2026-03-10',
      goals: [{ id: 'g', interventions: [{ id: 'i', technique: 'Two-chair dialogue' }], objectives: [] }],
    });
    expect(asked({ work: [{ id: 'w1', done, technique: 'Family sculpting' }] }, [she])).toContain(
      'work/w1/response: How did she respond to the family sculpting?',
    );
    expect(asked({ work: [{ id: 'w1', done, intervention: 'i' }] }, [she, plan])).toContain(
      'work/w1/response: How did she respond to the two-chair dialogue?',
    );
  });

  it('asks for progress against the last time it was worked on, and not where it never was', () => {
    const last = written('progress-note', {
      heldOn: '2026-04-13',
      work: [{ id: 'a', objective: 'o', rating: 4 }],
    });
    const work = [{ ...told, objective: 'o' }];
    expect(asked({ work }, [she, last])).toContain(
      'work/w1/progress: What is different from 13 April, when this stood at 4?',
    );
    expect(asked({ work }, [she]).join()).not.toContain('What is different');
  });
});

describe('what it is not asked', () => {
  it('anything, before something of the session is told', () => {
    expect(asked({})).toEqual([]);
    expect(asked({ work: [{ id: 'w1', done: 'Rode' }], selfReport: 'Tired.' })).toEqual([]);
  });

  it('what its fields answer', () =>
    expect(
      asked(
        {
          work: [
            {
              ...told,
              why: 'Because the bus is what she avoids most, to find out what happens if she stays.',
              response: 'She gripped the rail, then let go at the second stop; fear went from 8 to 5.',
            },
          ],
          observation: 'Flushed, breath fast at first, voice steady on the way back.',
          selfReport: '“I did not think I would stay on.”',
          risk: 'denied',
          nextFocus: 'Four stops, without counting.',
        },
        [she],
      ),
    ).toEqual([]));

  it('what a reader finds told elsewhere', () => {
    const done = 'Exposure: rode two stops; she gripped the rail, fear 8 to 5.';
    const read = reading({ clientResponse: /gripped/, clinicianObservation: /gripped/ });
    expect(asked({ work: [{ id: 'w1', done }] }, [she], read).map(placeOf)).toEqual([
      'work/w1/why',
      'selfReport',
      'risk',
      'nextFocus',
    ]);
  });
});

it('leaves it to the rules whether words that stand in a field tell enough, and only helps to mend them', () => {
  const body = { work: [{ ...told, response: 'Responded well.' }], nextFocus: 'Continue.' };
  expect(asked(body, [she]).map(placeOf)).toEqual(['work/w1/why', 'observation', 'selfReport', 'risk']);
  expect(
    helpsFor(...at(body))
      .filter(isForFinding)
      .map(({ asks }) => asks),
  ).toEqual(['How did River respond to the exposure?', 'What comes next, after the exposure?']);
});

it('is silent about what it cannot read, and asks where nothing reads', () => {
  const body = { work: [{ id: 'w1', done: 'Montamos en el autobús dos paradas.' }] };
  expect(asked(body, [she], understandsNothing)).toEqual([]);
  expect(asked(body, [she])).toContain('risk: Did you ask her about thoughts of death or harm today?');
});

it('asks in questions only, whatever stands in the note', () => {
  const odd = [
    '?',
    '"""',
    '🚌 🚌 🚌',
    'مرحبا بالعالم اليوم',
    '<b>We</b> did this <i>work</i>',
    'A'.repeat(5000),
    'uno dos tres',
  ];
  for (const done of odd)
    for (const line of asked({ work: [{ id: 'w1', done }] }, [she])) {
      expect(line).toMatch(/\?$/);
      expect(line.length).toBeLessThan(160);
    }
});
