import { expect, it } from 'vitest';
import { namesTrainee } from './names-trainee.ts';

it.each(['AMFT 120033', 'LPC Associate', 'MHC-LP', 'Doctoral intern', 'BA, practicum student', 'LPC-A'])(
  'not yet licensed to work alone: %s',
  credentials => expect(namesTrainee(credentials).holds).toBe(true),
);
it.each(['LCSW', 'LMFT', 'PhD', 'PsyD', 'LPC', 'LMSW', 'LPCC-S', 'MD', ''])(
  'nothing says that supervision is needed: “%s”',
  credentials => expect(namesTrainee(credentials).holds).toBe(false),
);
