import { expect, test, vi } from 'vitest';
import { openInstallation } from '../testing/installation.ts';

vi.setConfig({ testTimeout: 180_000 });
const { goldthread, behind } = await openInstallation();

test('The sample practice is loaded beside the own one, once, and says how to come in', async () => {
  for (const round of ['first', 'second']) {
    const { code, out } = await goldthread('sample');
    expect(code, round).toBe(0);
    expect(out).toMatch(
      /^The sample practice is loaded\. Its people sign in with the secret “.+”:\n( {2}\S+@\S+ +.+\n)+$/,
    );
  }
  const practices = await behind('select is_sample from practice order by is_sample');
  expect(practices).toEqual([{ is_sample: false }, { is_sample: true }]);
});
