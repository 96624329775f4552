import { decideByPart } from '../learned/best-part.ts';
import type { Decision } from '../reader.ts';
import type { DescribedObjective } from './described-objective.ts';
import { models } from './models.ts';

/** Whether it says until when it shall be reached: a day, an event, a period, a session. */
export const isTimeBound = ({ terms }: DescribedObjective): Decision => decideByPart(models.timeBound, terms);
