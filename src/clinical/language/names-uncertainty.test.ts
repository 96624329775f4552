import { describe, expect, it } from 'vitest';
import { namesUncertainty } from './names-uncertainty.ts';

describe('the name of a diagnosis', () => {
  it.each([
    'Probable bipolar II disorder',
    'R/O ADHD',
    'Rule-out post-traumatic stress disorder',
    'PTSD vs. adjustment disorder',
    'Suspected autism',
  ])('says that it is not sure: %s', name => expect(namesUncertainty(name).holds).toBe(true));

  it.each([
    'Major depressive disorder, recurrent, moderate',
    'Adjustment disorder with anxiety',
    'Other specified anxiety disorder',
    'Provisional tic disorder',
  ])('is sure: %s', name => expect(namesUncertainty(name).holds).toBe(false));
});
