import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What `src/convert` is made of, in the order of the data: each knows itself and what stands before it. */
const layers = [
  ...['schema.ts', 'text', 'words', 'headings', 'seed', 'contacts', 'posting', 'facts', 'skills', 'page'],
  'pipeline.ts',
];
const root = 'src/convert';
const specifier = /(?:from|import\() ?'([^']+)'/g;

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(specifier)].map(([, name = '']) =>
    name.startsWith('.') ? join(dirname(file), name) : name,
  );
const layerOf = (file: string) => relative(root, file).split('/', 1)[0] ?? '';

test('every file belongs to a layer', () => {
  const unknown = filesOf(root).filter((file) => !layers.includes(layerOf(file)));
  expect(unknown).toEqual([]);
});

describe.each(layers)('%s', (layer) => {
  const own = filesOf(root).filter((file) => layerOf(file) === layer);

  test('knows nothing of what comes after it', () => {
    const known = layers.slice(0, layers.indexOf(layer) + 1);
    expect(own.length).toBeGreaterThan(0);
    for (const file of own) {
      const within = importsOf(file).filter((name) => name.startsWith(`${root}/`));
      expect
        .soft(
          within.filter((name) => !known.includes(layerOf(name))),
          file,
        )
        .toEqual([]);
    }
  });
});

/** The folders of `src` in the order of the data; pages and components may know them all. */
const folders = ['convert', 'browser', 'catalog', 'api', 'astro', 'cli'];

test.each(folders)('src/%s knows nothing of the folders after it', (folder) => {
  const later = folders.slice(folders.indexOf(folder) + 1);
  const own = filesOf(`src/${folder}`);
  expect(own.length).toBeGreaterThan(0);
  for (const file of own) {
    const known = importsOf(file).filter((name) => later.some((other) => name.startsWith(`src/${other}/`)));
    expect.soft(known, file).toEqual([]);
  }
});

test.each(['src/convert', 'src/catalog'])('%s is pure: no file, clock, network or Astro', (folder) => {
  // The catalog says what the browser loads in the browser's own words.
  const allowed = ['src/convert/', 'src/catalog/', 'src/browser/'];
  const impure = /^(?:node:|astro)|^src\//;
  for (const file of filesOf(folder)) {
    const others = importsOf(file).filter((name) => !allowed.some((part) => name.startsWith(part)));
    expect
      .soft(
        others.filter((name) => impure.test(name)),
        file,
      )
      .toEqual([]);
    expect.soft(/\bDate\.now\(|\bnew Date\(\)|\bfetch\(/.test(readFileSync(file, 'utf8')), file).toBe(false);
  }
});
