import { decideByPart } from '../learned/best-part.ts';
import type { Decision } from '../reader.ts';
import type { DescribedObjective } from './described-objective.ts';
import { models } from './models.ts';

/** Whether it says how things stand now or where they began. */
export const givesBaseline = ({ clauses }: DescribedObjective): Decision =>
  decideByPart(models.baselineGiven, clauses);
