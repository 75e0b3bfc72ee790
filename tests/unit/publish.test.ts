import { hash } from 'node:crypto';
import {
  linkSync,
  lstatSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { finishSwitch } from '../../src/astro/publish/finish-switch.ts';
import { manifestFile, manifestText, readManifest } from '../../src/astro/publish/manifest.ts';
import { manifestOf } from '../../src/astro/publish/manifest-of.ts';
import { publish } from '../../src/astro/publish/publish.ts';
import { switchPlan } from '../../src/astro/publish/switch-plan.ts';
import { workPaths } from '../../src/astro/publish/work-paths.ts';
import { contentsOf, newFolder, writeFiles } from '../folder.ts';

const one = {
  'index.html': 'one',
  'a.css': 'x',
  'roles/x/index.html': 'x',
  'gone/deep/index.html': 'gone',
  same: 'same',
};
const two = {
  'index.html': 'two',
  'b.css': 'y',
  'roles/x/index.html': 'y',
  'new/index.html': 'new',
  same: 'same',
};

let dist: string;
let paths: ReturnType<typeof workPaths>;
beforeEach(() => {
  dist = join(newFolder(), 'dist');
  paths = workPaths(dist);
});
const put = (files: Readonly<Record<string, string>>) => publish(writeFiles(paths.staging, files), dist);
/** What a site is when it is published where none was. */
const clean = (files: Readonly<Record<string, string>>) => {
  const folder = join(newFolder(), 'dist');
  publish(writeFiles(workPaths(folder).staging, files), folder);
  return contentsOf(folder);
};

describe('a published site', () => {
  test('is the same bytes whatever was there before, and nothing lies beside it', () => {
    put(one);
    put(two);
    expect(contentsOf(dist)).toEqual(clean(two));
    expect(contentsOf(join(dist, '..'))).not.toHaveProperty('.dist.ready/');
    expect(contentsOf(join(dist, '..'))).not.toHaveProperty('.dist.staging/');
  });

  test('is the new one for any two sites, files where folders were included', () => {
    const file = fc.constantFrom('a', 'b', 'a/b', 'a/b/c', 'a/c', 'b/a', 'index.html', 'a/index.html');
    // A path is a file or a folder of one site, never both.
    const site = fc
      .dictionary(file, fc.constantFrom('1', '2'))
      .map((files) =>
        Object.fromEntries(
          Object.entries(files).filter(
            ([path]) => !Object.keys(files).some((other) => other.startsWith(`${path}/`)),
          ),
        ),
      );
    fc.assert(
      fc.property(site, site, (before, after) => {
        dist = join(newFolder(), 'dist');
        paths = workPaths(dist);
        put(before);
        put(after);
        expect(contentsOf(dist)).toEqual(clean(after));
      }),
      { numRuns: 60 },
    );
  });

  test('keeps the file that has not changed, and takes the place of one that somebody changed', () => {
    put(one);
    const kept = statSync(join(dist, 'same')).ino;
    put(two);
    expect(statSync(join(dist, 'same')).ino).toBe(kept);

    writeFileSync(join(dist, 'same'), 'EVIL');
    utimesSync(join(dist, 'same'), new Date(), new Date(Date.now() + 5000));
    // Cut off, with the time it had: as a disk leaves a file after a power cut.
    writeFileSync(join(dist, 'index.html'), 't');
    utimesSync(join(dist, 'index.html'), new Date(0), new Date(0));
    put(two);
    expect(contentsOf(dist)).toEqual(clean(two));
  });

  test('may share files with the one before by hard links', () => {
    put(one);
    writeFiles(paths.staging, { 'index.html': 'two' });
    linkSync(join(dist, 'same'), join(paths.staging, 'same'));
    publish(paths.staging, dist);
    expect(contentsOf(dist)).toEqual(clean({ 'index.html': 'two', same: 'same' }));
  });

  test('may be a link: it leads to the old site or the new one, and the old one is left for who reads it', () => {
    writeFiles(paths.sites[0], one);
    symlinkSync('.dist.site-a', dist, 'dir');
    for (const [files, site] of [
      [two, 1],
      [one, 0],
      [two, 1],
    ] as const) {
      put(files);
      expect(lstatSync(dist).isSymbolicLink()).toBe(true);
      expect(contentsOf(dist)).toEqual(clean(files));
      expect(contentsOf(paths.sites[site])).toEqual(clean(files));
      expect(readFileSync(join(paths.sites[1 - site] as string, 'index.html'), 'utf8')).not.toBe(
        files['index.html'],
      );
    }
  });
});

describe('a switch that was cut off', () => {
  test.each([0, 1, 2, 3, 4, 5])(
    'after %i of its files is ended by the next build, published or not',
    (count) => {
      put(one);
      writeFiles(paths.staging, two);
      writeFileSync(join(paths.staging, manifestFile), manifestText(manifestOf(paths.staging)));
      renameSync(paths.staging, paths.ready);
      for (const path of Object.keys(two).slice(0, count)) {
        writeFiles(dist, { [path]: '' });
        renameSync(join(paths.ready, path), join(dist, path));
      }
      finishSwitch(dist);
      expect(contentsOf(dist)).toEqual(clean(two));
    },
  );

  test('is ended before another site is put there', () => {
    put(one);
    writeFiles(paths.ready, two);
    writeFileSync(join(paths.ready, manifestFile), manifestText(manifestOf(paths.ready)));
    renameSync(join(paths.ready, 'index.html'), join(dist, 'index.html'));
    put(one);
    expect(contentsOf(dist)).toEqual(clean(one));
  });

  test('without a manifest was no complete site: nothing of it is published', () => {
    put(one);
    writeFiles(paths.ready, { 'index.html': 'half' });
    finishSwitch(dist);
    expect(contentsOf(dist)).toEqual(clean(one));
  });
});

describe('the manifest', () => {
  test('is what sha256sum checks, and names every file but itself', () => {
    put(one);
    const lines = Object.entries(one).map(([path, text]) => `${hash('sha256', text)}  ${path}\n`);
    const bySecond = (line: string) => line.slice(66);
    lines.sort((a, b) => (bySecond(a) < bySecond(b) ? -1 : 1));
    expect(readFileSync(join(dist, manifestFile), 'utf8')).toBe(lines.join(''));
    expect([...readManifest(dist).keys()]).toEqual(Object.keys(one).sort());
  });

  test('reads no file again that is known with its size and time, and every other', () => {
    const site = writeFiles(join(newFolder(), 'site'), one);
    const manifest = manifestOf(site);
    const facts = (path: string) => manifest.get(path) ?? { hash: '', size: 0, mtimeMs: 0 };
    const known = new Map([
      ['same', { ...facts('same'), hash: 'kept' }],
      ['a.css', { ...facts('a.css'), hash: 'kept', mtimeMs: 1 }],
      ['index.html', { ...facts('index.html'), hash: 'kept', size: 1 }],
    ]);
    const again = manifestOf(site, known);
    expect(again.get('same')?.hash).toBe('kept');
    expect([...again].filter(([path]) => path !== 'same')).toEqual(
      [...manifest].filter(([path]) => path !== 'same'),
    );
  });

  test('cannot name a file with a line end', () => {
    expect(() => manifestOf(writeFiles(join(newFolder(), 'site'), { 'a\nb': '' }))).toThrow(
      /"a\\nb" Expected a name/,
    );
  });
});

test('what pages need is put before them, the way in last, and nothing is dropped that is wanted', () => {
  const old = { files: ['index.html', 'a/index.html', 'old.css', 'data.json'], folders: ['a'] };
  const plan = switchPlan(['index.html', 'a/index.html', 'new.css', 'data.json'], old, () => true);
  expect(plan).toEqual({
    fresh: ['new.css'],
    changed: ['data.json', 'a/index.html', 'index.html'],
    stale: ['old.css'],
    late: [],
  });
});
