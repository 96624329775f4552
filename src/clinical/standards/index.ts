import { z } from 'zod';
import assessment from './assessment.json' with { type: 'json' };
import consent from './consent.json' with { type: 'json' };
import diagnosis from './diagnosis.json' with { type: 'json' };
import discharge from './discharge.json' with { type: 'json' };
import formulation from './formulation.json' with { type: 'json' };
import intake from './intake.json' with { type: 'json' };
import measure from './measure.json' with { type: 'json' };
import note from './note.json' with { type: 'json' };
import plan from './plan.json' with { type: 'json' };
import record from './record.json' with { type: 'json' };
import release from './release.json' with { type: 'json' };
import review from './review.json' with { type: 'json' };
import { standard, type Standard } from './standard.ts';

const files = [
  intake,
  assessment,
  diagnosis,
  formulation,
  plan,
  note,
  measure,
  review,
  consent,
  release,
  discharge,
  record,
];

/** Everything that is asked of a record, in thread order. */
export const standards: readonly Standard[] = z.array(z.array(standard)).parse(files).flat();

const byId = new Map(standards.map(entry => [entry.id, entry]));

/** The standard of that id, or undefined when there is none. */
export const findStandard = (id: string): Standard | undefined => byId.get(id);
