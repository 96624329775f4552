import type { Evidence } from '../../clinical/plan-library/plan-lines.ts';

/** How well a technique is founded, in a few words. */
export const levelWords: Readonly<Record<Evidence['level'], string>> = {
  guideline: 'Recommended in guidelines',
  trials: 'Supported by trials',
  emerging: 'First studies',
  consensus: 'Good practice, little studied',
};
