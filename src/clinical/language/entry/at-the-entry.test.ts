import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../testing/lexicon.ts';
import { type Decision, noteLabels, type Reader } from '../reader.ts';
import { atTheEntry } from './at-the-entry.ts';
import { longestRead } from './made-readable.ts';

/** Finds the word “wept”, and counts what it is asked to read. */
function openFinder() {
  const asked: string[] = [];
  const decide = (field: string, text: string): Decision => {
    asked.push(text);
    const at = text.indexOf('wept');
    return {
      holds: at >= 0,
      confidence: 0.9,
      passages: at < 0 ? [] : [{ field, span: [at, at + 4] }],
    };
  };
  const every = <T>(labels: readonly string[], one: Decision): T =>
    Object.fromEntries(labels.map(label => [label, one])) as T;
  const finder: Reader = {
    note: ({ text }) => every(noteLabels, decide('text', text)),
    objective: text =>
      every(['measurable', 'timeBound', 'behavioural', 'baselineGiven', 'clientWords'], decide('text', text)),
    goal: ({ clientGoal }) =>
      every(['clientGoalInClientWords', 'clinicalGoalSameAim', 'canned'], decide('clientGoal', clientGoal)),
    pair: ({ current }) => ({ cloned: decide('current', current) }),
    diagnosis: ({ symptomsText }) =>
      every(
        ['symptomsSupportDiagnosis', 'impairmentStated', 'durationStated', 'differentialConsidered'],
        decide('symptomsText', symptomsText),
      ),
  };
  return { read: atTheEntry(finder, lexicon), asked };
}

const unread: Decision = { holds: undefined, confidence: 0.5, passages: [] };
const decision = (text: string) => openFinder().read.note({ text }).clientResponse;

describe('what cannot be read is not judged', () => {
  it.each(['', '😀😀', 'El cliente lloró mucho en la sesión.', 'הלקוח בכה'])('%j', text => {
    const { read, asked } = openFinder();
    expect(read.note({ text }).planForNext).toEqual(unread);
    expect(read.objective(text).measurable).toEqual(unread);
    expect(read.goal({ clientGoal: text, clinicalGoal: 'Sleep better.' }).canned).toEqual(unread);
    expect(read.pair({ previous: 'He came late.', current: text }).cloned).toEqual(unread);
    expect(
      read.diagnosis({ icd10: 'F32.1', name: 'Depression', symptomsText: text, justificationText: '' })
        .durationStated,
    ).toEqual(unread);
    expect(asked).toEqual([]);
  });

  it('nor what hangs on a plan in another language', () => {
    const planGoals = [{ goal: 'Dormir mejor', objectives: ['Dormir siete horas cada noche'] }];
    const reading = openFinder().read.note({ text: 'The client wept.', planGoals });
    expect([reading.linkedToGoal, reading.billablePurpose]).toEqual([unread, unread]);
    expect(reading.clientResponse.holds).toBe(true);
  });

  it('nor what hangs on a clinical goal that is not written yet', () => {
    const reading = openFinder().read.goal({ clientGoal: 'My mother wept.', clinicalGoal: '' });
    expect([reading.clinicalGoalSameAim, reading.canned]).toEqual([unread, unread]);
    expect(reading.clientGoalInClientWords.holds).toBe(true);
  });
});

describe('the words that decided are told as they stand in what was given', () => {
  it.each([
    'The client wept for a while.',
    '<p>The client <b>wept</b> for a while.</p>',
    'THE CLIENT WEPT FOR A WHILE.',
  ])('%s', text => {
    const [passage] = decision(text).passages;
    expect(text.slice(...(passage?.span ?? [0, 0])).toLowerCase()).toBe('wept');
  });
});

describe('what is endless is read in part', () => {
  const long = 'The client came late and left early. '.repeat(30_000);

  it('of a million characters no more than the usual number', () => {
    const { read, asked } = openFinder();
    read.note({ text: long });
    expect(asked.map(text => text.length)).toEqual([longestRead]);
  });

  it('what was found holds; what was not found may stand in the rest', () => {
    expect(decision(`He wept. ${long}`).holds).toBe(true);
    expect(decision(`${long} He wept.`)).toEqual(unread);
    expect(decision('The client came late.').holds).toBe(false);
  });
});

describe('what was read a moment ago is known', () => {
  it('so long as nothing in it changed', () => {
    const { read, asked } = openFinder();
    const first = read.note({ text: 'He wept.', format: 'DAP' });
    expect(read.note({ text: 'He wept.', format: 'DAP' })).toBe(first);
    read.note({ text: 'He wept!', format: 'DAP' });
    expect(asked).toEqual(['He wept.', 'He wept!']);
  });

  it('and forgotten after many others', () => {
    const { read, asked } = openFinder();
    for (let nth = 0; nth < 300; nth += 1) read.objective(`Walks ${nth} times a day.`);
    read.objective('Walks 299 times a day.');
    expect(asked).toHaveLength(300);
    read.objective('Walks 0 times a day.');
    expect(asked).toHaveLength(301);
  });
});
