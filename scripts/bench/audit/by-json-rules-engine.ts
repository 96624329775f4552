import { Engine, type TopLevelCondition } from 'json-rules-engine';
import { type Answers, asked, type CareNote, type CareRecord } from './care-record.ts';

const [plan, review, goal, phq9, signature] = asked;

const ofRecord: readonly (readonly [string, TopLevelCondition])[] = [
  [
    plan,
    {
      all: [
        { fact: 'plan', path: '$.from', operator: 'until', value: { fact: 'today' } },
        { fact: 'plan', path: '$.until', operator: 'since', value: { fact: 'today' } },
      ],
    },
  ],
  [review, { all: [{ fact: 'daysSinceReview', operator: 'lessThanInclusive', value: 90 }] }],
  [phq9, { all: [{ fact: 'daysSincePhq9', operator: 'lessThanInclusive', value: 30 }] }],
];
const ofNote: readonly (readonly [string, TopLevelCondition])[] = [
  [goal, { all: [{ fact: 'goal', operator: 'notEqual', value: '' }] }],
  [signature, { all: [{ fact: 'hoursToSign', operator: 'lessThanInclusive', value: 72 }] }],
];

function engineWith(rules: readonly (readonly [string, TopLevelCondition])[]): Engine {
  const engine = new Engine();
  engine.addOperator<string, string>('until', (day, today) => day <= today);
  engine.addOperator<string, string>('since', (day, today) => day >= today);
  for (const [type, conditions] of rules) engine.addRule({ conditions, event: { type } });
  return engine;
}

const hoursToSign = ({ heldOn, stoppedAt, signedAt }: CareNote): number =>
  (Date.parse(signedAt) - Date.parse(`${heldOn}T${stoppedAt}:00Z`)) / 3_600_000;

const daysSinceLast = (days: readonly string[], today: string): number =>
  Math.min(...days.map(day => (Date.parse(today) - Date.parse(day)) / 86_400_000));

/** The five rules as JSON: three over the facts of a record, two over those of each note, so that it is known which note fails. */
export function openJsonRules(): (record: CareRecord) => Promise<Answers> {
  const [recordEngine, noteEngine] = [engineWith(ofRecord), engineWith(ofNote)];
  return async ({ today, plan: { from, until }, reviews, phq9: scores, notes }) => {
    const { events } = await recordEngine.run({
      today,
      plan: { from, until },
      daysSinceReview: daysSinceLast(reviews, today),
      daysSincePhq9: daysSinceLast(scores, today),
    });
    const held = new Set([...events.map(({ type }) => type), goal, signature]);
    for (const note of notes) {
      const { failureEvents } = await noteEngine.run({
        goal: note.goal ?? '',
        hoursToSign: hoursToSign(note),
      });
      for (const { type } of failureEvents) held.delete(type);
    }
    return asked.map(rule => held.has(rule));
  };
}
