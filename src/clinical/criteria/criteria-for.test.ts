import { describe, expect, it } from 'vitest';
import { criteriaFor } from './criteria-for.ts';

describe('the criteria behind a code', () => {
  it.each([
    ['F33.1', 'mdd-recurrent'],
    ['f321', 'mdd-single'],
    ['F41.1', 'gad'],
    ['F43.12', 'ptsd'],
    ['F50.21', 'bulimia'],
    ['F50.2', 'bulimia'],
    ['F43.2', 'adjustment'],
    ['Z63.4', 'bereavement'],
  ])('finds those of %s', (code, id) => expect(criteriaFor(code)?.id).toBe(id));

  it.each(['F43', 'F20.9', 'Z59.00', '296.32', ''])('finds none for %j', code =>
    expect(criteriaFor(code)).toBeUndefined(),
  );
});
