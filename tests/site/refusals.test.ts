import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close } from 'pagefind';
import { describe, expect, test } from 'vitest';
import { indexedPages, indexRoles, namesOf } from '../../src/astro/role-index.ts';
import { buildSite, filesIn, newFolder, seedsWith } from './build-site.ts';

describe('a posting that cannot be published', () => {
  test('fails the build after every refusal was told, and leaves the old site as it was', () => {
    const site = newFolder();
    expect(buildSite({}, [], site).code).toBe(0);
    const before = filesIn(site).map((path) => [path, readFileSync(join(site, path), 'base64')]);

    const folder = seedsWith({ 'a-binary.txt': new Uint8Array(5000), 'b-empty.txt': ' \n\n' });
    const { code, output } = buildSite({ ROLEBOOK_SEEDS: folder }, [], site);
    expect(code).toBe(1);
    expect(output).toMatch(/seeds\/a-binary\.txt:1:1 Expected text, found a binary file: .* \(binary-seed\)/);
    expect(output).toMatch(
      /seeds\/b-empty\.txt:1:1 Expected a job posting, found no words: .* \(empty-seed\)/,
    );
    expect(filesIn(site).map((path) => [path, readFileSync(join(site, path), 'base64')])).toEqual(before);

    const rest = buildSite({ ROLEBOOK_SEEDS: folder }, ['--skip-refused'], site);
    expect(rest.code).toBe(0);
    expect(rest.output).toContain('6 roles indexed');
  });

  test('may have the id of another: both are named', () => {
    const twin = 'Data Engineer\n\nRole Number: 77-1\n\nRequirements\n\nSQL';
    const { code, output } = buildSite({ ROLEBOOK_SEEDS: seedsWith({ 'x.txt': twin, 'y.txt': twin }) });
    expect(code).toBe(1);
    expect(output).toMatch(
      /seeds\/y\.txt:1:1 Expected an id of its own for seeds\/y\.txt, found data-engineer-77-1 at seeds\/x\.txt too/,
    );
  });
});

test('a role that no search would find fails the build, by its name', async () => {
  const folder = newFolder();
  const words = (text: string) => `<html lang="en"><body><h1>${text}</h1></body></html>`;
  await indexRoles(
    [
      { id: 'gardener-1', content: words('Gardener') },
      { id: 'nobody-2', content: words('—') },
    ],
    folder,
  );
  await close();
  const pages = indexedPages(folder);
  expect(namesOf(['gardener-1'], pages)).toHaveLength(1);
  expect(() => namesOf(['gardener-1', 'nobody-2'], pages)).toThrow('without words to search are nobody-2');
});

test('the words of an index lie in files as small as is asked for', async () => {
  const word = (number: number) =>
    `word${'abcdefghij'[number % 10]}${'klmnopqrst'[Math.floor(number / 10) % 10]}${number}`;
  const said = (from: number) => Array.from({ length: 500 }, (_, index) => word(from + index)).join(' ');
  const roles = Array.from({ length: 20 }, (_, role) => ({
    id: `gardener-${role}`,
    content: `<html lang="en"><body><h1>Gardener</h1><p>${said(role * 500)}</p></body></html>`,
  }));
  const files: number[] = [];
  for (const smallWordFiles of [false, true]) {
    const folder = newFolder();
    await indexRoles(roles, folder, { fragments: roles.length, smallWordFiles });
    await close();
    expect(indexedPages(folder).size).toBe(roles.length);
    files.push(readdirSync(join(folder, 'index')).length);
  }
  expect(files[1]).toBeGreaterThan(3 * (files[0] ?? 0));
});

test('a folder without postings is a site without roles, and says so', () => {
  const { code, output, site } = buildSite({
    ROLEBOOK_SEEDS: mkdtempSync(join(tmpdir(), 'rolebook-seeds-')),
  });
  expect(output).toContain('0 roles indexed');
  expect(code).toBe(0);
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('There are no postings in seeds/ yet.');
  expect(readFileSync(join(site, 'search/roles/0.json'), 'utf8')).toBe('[]');
});
