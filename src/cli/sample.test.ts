import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { openInstallation } from '../testing/installation.ts';

vi.setConfig({ testTimeout: 180_000 });
const main = fileURLToPath(new URL('main.ts', import.meta.url));
const { goldthread, behind } = await openInstallation();
const fresh = await openInstallation();

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

test('Two programs that load it at once load it once, and one that dies on the way leaves the other to it', async () => {
  const dying = spawn(process.execPath, [main, 'sample'], { cwd: fresh.cwd, stdio: 'ignore' });
  const isUnderWay = async () =>
    (await fresh.behind('select 1 from document join practice using (practice) where is_sample')).length > 0;
  await expect.poll(isUnderWay, { timeout: 60_000, interval: 50 }).toBe(true);
  const both = [fresh.goldthread('sample'), fresh.goldthread('sample')];
  dying.kill('SIGKILL');

  for (const { code, out, err } of await Promise.all(both)) {
    expect(code, err).toBe(0);
    expect(out).toMatch(/^The sample practice is loaded/);
  }
  const people = await fresh.behind(
    `select count(*) filter (where email like '%@harborstreet.example')::int as here,
            count(distinct practice) filter (where email like '%@harborstreet.example')::int as practices
       from person`,
  );
  expect(people).toEqual([{ here: 7, practices: 1 }]);
  const finished = await fresh.behind(
    `select count(*)::int as documents from document group by practice order by 1 desc limit 2`,
  );
  expect(finished[0]!['documents']).toBeGreaterThan(500);
  expect(finished[1]!['documents']).toBeLessThan(finished[0]!['documents'] as number);
});
