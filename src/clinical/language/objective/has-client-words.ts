import { decideByPart } from '../learned/best-part.ts';
import type { Decision } from '../reader.ts';
import type { DescribedObjective } from './described-objective.ts';
import { models } from './models.ts';

/** Whether it holds words of the client: a quote, or plain first person. */
export const hasClientWords = ({ spoken }: DescribedObjective): Decision =>
  decideByPart(models.clientWords, spoken);
