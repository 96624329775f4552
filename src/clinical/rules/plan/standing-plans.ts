import type { Chart, ChartDocument } from '../../chart.ts';
import { standing } from '../../chart.ts';
import type { TreatmentPlan } from '../../documents/treatment-plan.ts';
import { documentsAsSubjects, each } from '../../each.ts';
import type { Subject } from '../../kit/rule.ts';
import { shortened } from '../../language/shortened.ts';

export type PlanDocument = ChartDocument<'treatment-plan'>;
export type Goal = TreatmentPlan['goals'][number];

/** The plan in force and the plan being written, each as a subject. */
export const standingPlans = (chart: Chart): Subject<PlanDocument>[] =>
  documentsAsSubjects(standing(chart, 'treatment-plan'));

export const isActive = ({ status }: { readonly status?: string | undefined }): boolean =>
  status === undefined || status === 'active';

/** The goals still pursued in the plan in force and in the one being written. */
export const activeGoals = (chart: Chart): Subject<Goal>[] =>
  standing(chart, 'treatment-plan').flatMap(plan =>
    each(plan, 'goals').filter(({ value }) => isActive(value)),
  );

/** What a goal is called in a message. */
export const goalName = ({ clinicalWording, clientWords }: Goal): string =>
  shortened(clinicalWording?.trim() || clientWords?.trim() || 'without words');
