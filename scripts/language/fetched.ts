import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders = new Map<string, string>();

/** The unpacked folder of a package that nobody who uses Goldthread has to install; fetched anew by each run. */
export function fetched(spec: string): string {
  const known = folders.get(spec);
  if (known !== undefined) return known;
  const folder = mkdtempSync(join(tmpdir(), 'goldthread-'));
  const file = execFileSync('npm', ['pack', '--silent', spec], { cwd: folder, encoding: 'utf8' }).trim();
  execFileSync('tar', ['xzf', file], { cwd: folder });
  const unpacked = join(folder, 'package');
  folders.set(spec, unpacked);
  return unpacked;
}
