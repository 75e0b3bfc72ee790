import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What came of a build. */
export interface Built {
  readonly code: number;
  readonly output: string;
  /** The folder of the site. */
  readonly site: string;
}

/** Really builds a site, as `npm run build` does, into a folder of its own. */
export function buildSite(
  env: Readonly<Record<string, string>> = {},
  options: readonly string[] = [],
  site = newFolder(),
): Built {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/build.ts', '--out', site, ...options],
    {
      cwd: root,
      encoding: 'utf8',
      // Not the test runner's own variables: BASE_URL and PROD would be taken for the site's.
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    },
  );
  return { code: status ?? 1, output: `${stdout}${stderr}`, site };
}

/** A folder that is not there yet, in a new one. */
export function newFolder(): string {
  return join(mkdtempSync(join(tmpdir(), 'rolebook-')), 'site');
}

/** The files below a folder, by their path in it, in order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => relative('', name))
    .sort();
}

/** The HTML pages of a site: path and text. */
export function pagesIn(site: string): { path: string; html: string }[] {
  return filesIn(site)
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ path, html: readFileSync(join(site, path), 'utf8') }));
}

/** A folder with the seeds of the project and more of them. */
export function seedsWith(more: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-seeds-'));
  cpSync(join(root, 'seeds'), folder, { recursive: true });
  for (const [name, value] of Object.entries(more)) writeFileSync(join(folder, name), value);
  return folder;
}
