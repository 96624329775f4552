import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Chromium } from './find-chromium.ts';

const cache = fileURLToPath(new URL('../../../node_modules/.cache/chromium/', import.meta.url));
const parts = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'];

/**
 * Unpacks the Chromium that npm brought, once, with the libraries and a font, so that it needs nothing of the system
 * but the C library. `undefined` where the package holds none for this machine.
 */
export async function unpackChromium(): Promise<Chromium | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const home = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { version: string };
  const folder = join(cache, version);
  if (!existsSync(folder)) await unpackInto(folder, home);
  return {
    program: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

async function unpackInto(folder: string, home: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(`${folder}.`);
  // The package unpacks into the system's temporary folder, which is a matter of environment.
  const script = `
    import { inflate } from ${JSON.stringify(join(home, 'build/index.js'))};
    for (const part of ${JSON.stringify(parts)}) await inflate(${JSON.stringify(join(home, 'bin/'))} + part);`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, TMPDIR: unfinished },
  });
  await writeFile(join(unfinished, 'fonts.conf'), fontsIn(join(folder, 'fonts')));
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true }));
}

/** The font of the package is named from where the file itself stands, so that a folder may be moved. */
function fontsIn(folder: string): string {
  const dirs = ['/usr/share/fonts', '/usr/local/share/fonts'].map(dir => `<dir>${dir}</dir>`);
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>${dirs.join('')}<dir prefix="relative">fonts</dir><cachedir>${folder}-cache</cachedir></fontconfig>\n`;
}
