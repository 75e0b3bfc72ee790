import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { isAllowed } from '../../src/cli/license-terms.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Entry {
  version: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
  optionalDependencies?: Record<string, string>;
}

const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const manifest = json('package.json');
const lock = json('package-lock.json') as { lockfileVersion: number; packages: Record<string, Entry> };
const { '': own, ...packages } = lock.packages;
const entries = Object.entries(packages);
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

test('every direct dependency is one exact version, the same in the lock file', () => {
  for (const kind of ['dependencies', 'devDependencies'] as const) {
    for (const version of Object.values(manifest[kind]))
      expect(version).toMatch(/^(?:npm:(?:@[\w-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+$/);
    expect(own).toMatchObject({ [kind]: manifest[kind] });
  }
  expect(lock.lockfileVersion).toBe(3);
});

test('every package comes from the registry, in one exact version', () => {
  expect(entries.length).toBeGreaterThan(500);
  for (const [path, { version, resolved, link }] of entries) {
    expect(version, path).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
    expect(link, path).toBeUndefined();
    // Where no address is said, npm asks the registry; no other source is named anywhere.
    expect(resolved ?? 'https://registry.npmjs.org/', path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
  }
});

test('every package has its hash; binaries for other systems that no registry at hand has are named', () => {
  const without = entries.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
  const families = without.map(([path]) => nameOf(path).replace(/(\/[a-z]+-)?[^/]*$/, '$1'));
  const counts = Object.entries(Object.groupBy(families, (family) => family)).map(([family, all]) => [
    family,
    all?.length,
  ]);
  expect(Object.fromEntries(counts)).toEqual({
    '@astrojs/compiler-': 8,
    '@biomejs/cli-': 8,
    '@oxc-parser/binding-': 15,
    '@pagefind/darwin-': 2,
    '@pagefind/freebsd-': 1,
    '@pagefind/windows-': 2,
  });
  const offered = new Set(
    entries.flatMap(([, { optionalDependencies = {} }]) => Object.keys(optionalDependencies)),
  );
  for (const [path, { optional }] of without) {
    expect(optional, path).toBe(true);
    expect(offered, path).toContain(nameOf(path));
  }
});

test('the packages that would run a script when installed are those that package.json decides on, and one may', () => {
  const asLocked = entries
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => nameOf(path));
  const asInstalled = entries.flatMap(([path]) => {
    const file = join(root, path, 'package.json');
    const scripts = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).scripts ?? {}) : {};
    const runs = ['preinstall', 'install', 'postinstall'].some((step) => step in scripts);
    return runs || existsSync(join(root, path, 'binding.gyp')) ? [nameOf(path)] : [];
  });
  expect(asLocked.sort()).toEqual(Object.keys(manifest.allowScripts).sort());
  expect(asInstalled.sort()).toEqual(asLocked);
  expect(manifest.allowScripts).toEqual({ esbuild: false, node: true });
});

test.each([
  ['MIT', 'any', true],
  ['(MIT OR GPL-3.0-only)', 'any', true],
  ['MIT AND ISC', 'any', true],
  ['Apache-2.0 AND LGPL-3.0-or-later', '@img/sharp-win32-x64', true],
  ['MPL-2.0', 'axe-core', true],
  ['MPL-2.0', 'any', false],
  ['LGPL-3.0-or-later', 'any', false],
  ['MIT AND GPL-3.0-only', 'any', false],
  ['(GPL-2.0-only OR GPL-3.0-only) AND MIT', 'any', false],
  ['AGPL-3.0-only', 'any', false],
  ['UNLICENSED', 'any', false],
  ['SEE LICENSE IN LICENSE.md', 'any', false],
  ['', 'any', false],
])('%s of %s is allowed: %s', (license, name, expected) => {
  expect(isAllowed(license, name)).toBe(expected);
});

test('the licence of every package is known and allowed', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/licenses.ts'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  for (const name of [...Object.keys(manifest.dependencies)])
    expect(stdout).toMatch(new RegExp(`^${name} +\\d.*production$`, 'm'));
  expect(stdout).toMatch(/^\d{3} packages installed, \d+ for other systems, 0 faults$/m);
});

test('a bill of materials names every installed package', () => {
  const { status, stdout } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(status).toBe(0);
  const { bomFormat, components } = JSON.parse(stdout) as {
    bomFormat: string;
    components: { 'bom-ref': string }[];
  };
  expect(bomFormat).toBe('CycloneDX');
  const named = new Set(components.map((component) => component['bom-ref'].split('|')[0]));
  const installed = entries.filter(([path]) => existsSync(join(root, path, 'package.json')));
  for (const [path, { version }] of installed) {
    const { name } = json(`${path}/package.json`);
    expect(named.has(`${nameOf(path)}@${version}`) || named.has(`${name}@${version}`), path).toBe(true);
  }
});
