import type { Chart, ChartDocument } from '../chart.ts';
import { missingPieces, type Piece } from '../language/objective/missing-pieces.ts';
import type { WaitingReader } from '../language/reader.ts';
import { wordsOf } from '../language/words-of.ts';
import { changeWanted } from './change-wanted.ts';
import { type Address, addressOf } from './forms-of-address.ts';
import { type Question, saidBy } from './help.ts';

type Plan = ChartDocument<'treatment-plan'>;
type Objective = Plan['body']['goals'][number]['objectives'][number];

const fewest = 2;
const uncounted = saidBy('plan.objective-measurable', 'vague', 'uncounted');
const sameAs: Readonly<Record<Piece, readonly string[]>> = {
  'how much': [...uncounted, ...saidBy('plan.objective-measurable', 'noTarget')],
  'how often': uncounted,
  'by when': saidBy('plan.objective-target-date', 'missing'),
  'measured how': uncounted,
  'from where': saidBy('plan.objective-measurable', 'noBaseline'),
};

/** The questions that an objective leaves open until two people could agree whether it is met; what its other fields tell is not asked. */
export function questionsForObjectives(chart: Chart, plan: Plan, read: WaitingReader): Question[] {
  const client = addressOf(chart.client);
  return plan.body.goals.flatMap(goal =>
    goal.objectives.flatMap(objective => {
      const { objective: text = '', status } = objective;
      if (wordsOf(text).length < fewest || (status !== undefined && status !== 'active')) return [];
      const path = ['goals', goal.id, 'objectives', objective.id, 'objective'];
      return missingPieces(text, read.objective(text))
        .filter(piece => !isToldBeside(piece, objective))
        .map((piece): Question => ({
          kind: 'question',
          key: `${path.join('/')}/${piece}?`,
          path,
          sameAs: sameAs[piece],
          asks: asked(piece, text, client),
        }));
    }),
  );
}

function isToldBeside(piece: Piece, { measure, baseline, target, targetDate }: Objective): boolean {
  switch (piece) {
    case 'how much':
      return target !== undefined;
    case 'how often':
      return target !== undefined && Boolean(measure?.trim());
    case 'by when':
      return Boolean(targetDate);
    case 'measured how':
      return Boolean(measure?.trim());
    case 'from where':
      return baseline !== undefined;
  }
}

function asked(piece: Piece, text: string, { subject, object }: Address): string {
  const { what, isLess } = changeWanted(text);
  switch (piece) {
    case 'how much':
      if (what === undefined) return `How much would be enough for ${object} to say it is done?`;
      return isLess
        ? `How ${what.count} ${what.words} would be ${what.little} enough?`
        : `How ${what.count} ${what.words} would be enough?`;
    case 'how often':
      if (what?.count === 'many') return 'Counted over what time: a day, a week?';
      return isLess ? 'How often a week would be seldom enough?' : 'How often a week would be enough?';
    case 'by when':
      return `By when could ${subject} be there?`;
    case 'measured how':
      return 'How would you both count it or see it?';
    case 'from where':
      return what === undefined
        ? `Where did ${subject} begin with this?`
        : `How ${what.count} ${what.words} ${what.count === 'many' ? 'were' : 'was'} there when you began?`;
  }
}
